import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "impossible-value";

describe("a guard that asks for a value which cannot be", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it.each([
    ["a code outside the list", { is: [["answer"], "perhaps"] }, "/is/1"],
    ["one among several", { in: [["answer"], ["yes", "perhaps"]] }, "/in/1"],
    ["an attestation of no such value", { attested: ["gate", ["shut"]] }, "/attested/1"],
    ["an attestation of no value", { attested: ["gate", []] }, "/attested/1"],
    ["a record as a whole", { is: [["person"], "x"] }, "/is/1"],
    ["no alternative at all", { any: [] }, "/any"],
    ["a clock in no status", { not: { clock: ["reply", []] } }, "/not"],
    ["a text put in order", { compare: [{ fact: ["person", "name"] }, "<", { now: true }] }, "/compare"],
    ["a date against a number", { compare: [{ fact: ["person", "born"] }, "<", { value: 3 }] }, "/compare"],
  ])("is found for %s", (_what, guard, where) => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.conditions.positive ?? {}, { guard });
      }),
    ).toEqual([`/conditions/positive/guard${where}`]);
  });

  it("is no finding for a date of birth against the present", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.conditions.positive ?? {}, {
          guard: { compare: [{ plus: [{ fact: ["person", "born"] }, "P18Y"] }, "<=", { now: true }] },
        });
      }),
    ).toEqual([]);
  });
});
