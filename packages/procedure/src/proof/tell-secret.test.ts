import { describe, expect, it } from "vitest";
import { textKeys } from "../check/text-keys.ts";
import type { Procedure } from "../definition.ts";
import { complaint } from "../fixtures/complaint.ts";
import type { SecretDeed } from "../interference/act.ts";
import { type Noninterference, noninterference } from "../interference/index.ts";
import { wordsFrom } from "../page/words-from.ts";
import { tellSecret } from "./tell-secret.ts";

const texts = Object.fromEntries(textKeys(complaint).map(({ key }) => [`complaint.${key}`, `‹${key}›`]));
const words = wordsFrom(texts);
const mayRead = (role: string) => role === "WORK_MEDIATOR";

describe("how a protected fact could be inferred", () => {
  const { onHold } = complaint.flags;
  const flags = { ...complaint.flags, onHold: { ...onHold, leaves: "at-once", causes: [] } };
  const telling = { ...complaint, flags } as unknown as Procedure;
  const found = noninterference(telling, { mayRead }).find(({ verdict }) => verdict === "broken") as Noninterference;

  it("says which claim on its flag does not hold, of which fact, for whom", () => {
    const { heading, says } = tellSecret(telling, found, words, "en");
    expect(heading).toBe("Of “‹facts.danger.label›”, something can be guessed by: ‹parties.host›.");
    expect(says).toContain("The flag leaves at once: its hour tells that of the fact.");
    expect(says).toContain(
      "No ordinary cause is there to raise the flag for, or nobody but those who observe it may raise it.",
    );
  });

  it.each(["fr", "ar", "en"] as const)(
    "has its words in %s for whatever may happen, and says what is seen",
    (language) => {
      const step = { step: "refer", machine: "shared" } as const;
      const deeds: readonly SecretDeed[] = [
        { kind: "record", fact: "danger", value: "none" },
        { kind: "record", fact: "danger", value: "" },
        { kind: "raise", flag: "onHold" },
        { kind: "lift", flag: "onHold" },
        { kind: "refused-lift", flag: "onHold" },
        { kind: "step", ...step },
        { kind: "prepare", ...step },
        { kind: "sign", ...step },
        { kind: "unprepare", ...step },
        { kind: "refused", ...step },
        { kind: "step", step: "assign", machine: "internal" },
        { kind: "receive", step: "answer" },
        { kind: "returned", step: "refer" },
        { kind: "voided", step: "answer" },
      ];
      const story = deeds.map((deed, index) => ({ deed, visible: index % 2 === 0, secret: "", state: null }));
      const { lines, says } = tellSecret(complaint, { ...found, story }, words, language);
      expect(new Set(lines.map(({ does }) => does)).size).toBe(deeds.length);
      expect(new Set(lines.map(({ seen }) => seen)).size).toBe(2);
      const all = [...lines.map(({ does, seen }) => `${does} ${seen}`), ...says].join("\n");
      expect(all).not.toContain("undefined");
      if (language === "ar") expect(all.replace(/‹[^›]*›|internal\.\S+/gu, "")).not.toMatch(/[A-Za-z]/u);
    },
  );
});
