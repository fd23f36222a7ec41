import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { validBut } from "../testing/valid.ts";
import { textKeys } from "../text-keys.ts";

const valid = validBut();
const complete = new Set(textKeys(valid).map(({ key }) => `small-question.${key}`));

describe("a text that is missing", () => {
  it("is not found when every key is there", () => {
    expect(check(valid, { fr: complete, ar: complete })).toEqual([]);
  });

  it("is not looked for when no texts are given", () => {
    expect(check(valid)).toEqual([]);
  });

  it("is found in the language that lacks it", () => {
    const arabic = new Set(complete);
    arabic.delete("small-question.conditions.clear.refusal");
    expect(check(valid, { fr: complete, ar: arabic })).toEqual([
      {
        rule: "missing-text",
        path: "/conditions/clear",
        about: { language: "ar", key: "small-question.conditions.clear.refusal" },
      },
    ]);
  });

  it("may be common to several procedures", () => {
    const shared = new Set(textKeys(valid).map(({ key }) => `common.${key}`));
    expect(check(valid, { en: shared })).toEqual([]);
  });

  it("is called for once by each state, step, fact, field, value, gate, clock, flag, wall and example", () => {
    expect([...complete]).toEqual(
      expect.arrayContaining(
        [
          "title",
          "states-short.asked",
          "steps.ask.done",
          "internal.answering.steps.look.do",
          "facts.person.fields.name",
          "facts.answer.values.yes",
          "reasons.done",
          "flags.suspended.causes.absence",
          "clocks.reply.end",
          "walls.gated",
          "examples.plain.story",
        ].map((key) => `small-question.${key}`),
      ),
    );
  });
});
