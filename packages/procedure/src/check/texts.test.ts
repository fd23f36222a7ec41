import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { rules } from "./rules.ts";
import { validBut } from "./testing/valid.ts";
import { findingTexts, sayFinding } from "./texts.ts";

describe("the words of findings", () => {
  it("exist in three languages for every rule, about the same things", () => {
    expect(new Set(Object.keys(findingTexts))).toEqual(new Set(["ill-typed", ...rules.map(({ code }) => code)]));
    for (const { fr, ar, en } of Object.values(findingTexts)) {
      const names = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(String).sort();
      expect(names(fr)).toEqual(names(en));
      expect(names(ar)).toEqual(names(en));
      expect(ar).toMatch(/[\u0600-\u06ff]/u);
    }
  });

  it("name the step and the state", () => {
    const [finding] = check(validBut((draft) => draft.steps.answer?.from.push("answered"))).filter(
      ({ rule }) => rule === "turn-mismatch",
    );
    expect(finding && sayFinding(finding, "en")).toBe(
      "The step “answer” is by “answering”, but in “answered” the turn is with “asking”.",
    );
    expect(finding && sayFinding(finding, "ar")).toContain("\u2068answer\u2069");
  });

  it("say nothing where there is nothing to fill in", () => {
    expect(sayFinding({ rule: "clock-end-unused", path: "", about: { clock: "reply" } }, "en")).not.toContain("{");
  });
});
