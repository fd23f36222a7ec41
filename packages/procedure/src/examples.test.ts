import { describe, expect, it } from "vitest";
import { example } from "./builder.ts";
import type { Example } from "./definition.ts";
import { errors } from "./errors.ts";
import { runExample } from "./examples.ts";
import { complaint } from "./fixtures/complaint.ts";
import { calendars, mayRead, rules } from "./fixtures/setting.ts";
import { changedParts, release } from "./release.ts";

const setting = { calendars, rules, mayRead };

const referral = example("referral", {
  rows: ["W7"],
  opens: { at: "2026-03-02T08:00:00Z", party: "origin" },
  play: [
    {
      at: "2026-03-02T08:10:00Z",
      role: "clerk",
      do: "record",
      name: "",
      facts: { grievance: { theme: "pay", account: "Unpaid." } },
    },
    {
      at: "2026-03-02T08:20:00Z",
      role: "clerk",
      do: "step",
      name: "refer",
      expect: { refused: "gate-not-met", state: "received" },
    },
    { at: "2026-03-02T08:30:00Z", role: "safety", do: "record", name: "", facts: { danger: "none" } },
    { at: "2026-03-02T08:40:00Z", role: "clerk", do: "step", name: "refer" },
    {
      at: "2026-03-02T09:00:00Z",
      role: "mediator",
      do: "sign",
      name: "refer",
      expect: {
        state: "withInspectorate",
        elsewhere: "withInspectorate",
        clocks: { followUp: { status: "running", due: "2026-03-09T23:59:59.999Z" } },
        holds: { host: ["grievance"] },
        flags: [],
      },
    },
    { at: "2026-03-02T10:00:00Z", role: "mediator", do: "message", name: "word", value: "Any news?", held: true },
    {
      at: "2026-03-02T11:00:00Z",
      role: "mediator",
      do: "raise",
      name: "onHold",
      reason: "travel",
      expect: { flags: ["onHold"] },
    },
  ],
});

describe("a worked example", () => {
  it("is played by the engine itself, on every side", () => {
    expect(runExample(complaint, referral, setting)).toEqual([]);
  });

  it("tells at which move it went otherwise, and how", () => {
    const wrong: Example = {
      ...referral,
      play: referral.play.map((move, index) =>
        index === 4 ? { ...move, expect: { state: "answered", holds: { host: ["grievance", "worker"] } } } : move,
      ),
    };
    expect(runExample(complaint, wrong, setting)).toEqual([
      { move: 4, says: "expected state answered, found withInspectorate" },
      { move: 4, says: "expected host to hold [grievance, worker], found [grievance]" },
    ]);
  });
});

describe("a release", () => {
  it("has one hash over everything that carries meaning, and says what changed", () => {
    const one = release({ "procedure/complaint": complaint, "texts/fr": { a: "b" } });
    const other = release({ "procedure/complaint": complaint, "texts/fr": { a: "c" }, "texts/ar": {} });
    expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(release({ "texts/fr": { a: "b" }, "procedure/complaint": complaint }).hash).toBe(one.hash);
    expect(changedParts(one, other)).toEqual(["texts/ar", "texts/fr"]);
  });
});

describe("what the kernel refuses", () => {
  it("has words in three languages, with what to do next", () => {
    for (const [code, words] of Object.entries(errors)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const language of ["fr", "ar", "en"] as const) {
        expect(words[language].says.length, code).toBeGreaterThan(10);
        expect(words[language].next.length, code).toBeGreaterThan(5);
      }
      expect(words.ar.says, code).toMatch(/[\u0600-\u06ff]/);
    }
  });
});
