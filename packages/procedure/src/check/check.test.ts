import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { rules } from "./rules.ts";
import { validBut } from "./testing/valid.ts";
import { textKeys } from "./text-keys.ts";

describe("the checker", () => {
  it("finds nothing in a valid definition", () => {
    expect(check(validBut())).toEqual([]);
  });

  it("has a stable code of its own for every rule", () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[a-z]+(-[a-z]+)*$/u.test(code))).toBe(true);
  });

  it.each([undefined, null, 7, "a procedure", [], {}, () => 1, Symbol("x"), 12n])(
    "answers with findings, whatever it is given instead of a definition",
    (nonsense) => {
      expect(check(nonsense)).toContainEqual(expect.objectContaining({ rule: "ill-typed" }));
    },
  );

  it("names the place of a value of the wrong type, once", () => {
    const draft: Record<string, unknown> = { ...validBut(), initial: 7 };
    expect(check(draft).filter(({ path }) => path === "/initial")).toEqual([
      { rule: "ill-typed", path: "/initial", about: { expected: "text" } },
    ]);
  });

  it("takes a field that the language does not know for a slip", () => {
    const draft = validBut();
    Object.assign(draft.steps.ask ?? {}, { carry: ["person"] });
    expect(check(draft).map(({ path }) => path)).toEqual(["/steps/ask/carry"]);
  });

  it("comes to an end on a definition that contains itself", () => {
    const guard: { all: unknown[] } = { all: [] };
    guard.all.push(guard);
    const draft = validBut();
    Object.assign(draft.conditions.clear ?? {}, { guard });
    expect(check(draft).map(({ rule }) => rule)).toContain("ill-typed");
  });

  it("is total: any mutation of a valid definition gives findings or none, never a throw", () => {
    const texts = { fr: new Set(textKeys(validBut()).map(({ key }) => `small-question.${key}`)) };
    const pointers = places(validBut());
    const nasty = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom("__proto__", "constructor", "toString", "", "asked", "gate", "clear", "asking", "reply"),
      fc.constantFrom<unknown>(undefined, Number.NaN, [], {}, { all: [] }, { not: {} }, [[]], -1, true),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...pointers), nasty, fc.boolean()), { maxLength: 4 }), (slips) => {
        const draft: unknown = validBut();
        for (const [pointer, value, remove] of slips) {
          mutate(draft, pointer, value, remove);
        }
        for (const finding of check(draft, texts, { rules: new Set(), procedures: new Set(), catalogue: new Set() })) {
          expect(finding.rule).toMatch(/^[a-z-]+$/u);
        }
      }),
      { numRuns: 400 },
    );
  });
});

type Container = Record<string, unknown>;

/** Every place of a value, as a list of keys. */
function places(value: unknown, keys: readonly string[] = []): readonly (readonly string[])[] {
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [...(keys.length > 0 ? [keys] : []), ...inside.flatMap(([key, item]) => places(item, [...keys, key]))];
}

function mutate(root: unknown, keys: readonly string[], value: unknown, remove: boolean): void {
  const last = keys.at(-1);
  const parent = keys
    .slice(0, -1)
    .reduce<unknown>(
      (item, key) => (typeof item === "object" && item !== null ? (item as Container)[key] : item),
      root,
    );
  if (typeof parent !== "object" || parent === null || last === undefined) {
    return;
  }
  if (remove) {
    delete (parent as Container)[last];
  } else {
    Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  }
}
