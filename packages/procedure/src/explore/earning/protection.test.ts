import { expect, it } from "vitest";
import type { Procedure } from "../../definition.ts";
import { permit } from "../../fixtures/permit.ts";
import { protections } from "./protection.ts";

/** The doctor alone reads I. */
const mayRead = (role: string, category: string): boolean => category === "A" || role === "DOCTOR";

it("tells who would learn what of a protected fact, and which mistakes the checker would let pass", () => {
  expect(protections(permit, mayRead)).toEqual([
    {
      fact: "fit",
      owner: "asking",
      category: "I",
      learns: [
        {
          role: "clerk",
          value: true,
          refusals: [
            { step: "ask", condition: "fit" },
            { step: "use", condition: "fit" },
          ],
          flags: ["held"],
        },
      ],
      caught: [
        { rule: "protected-read-by-another", about: "accept" },
        { rule: "not-over-gate", about: "fit" },
        { rule: "flag-reveals", about: "held" },
        { rule: "suspension-without-ordinary-cause", about: "held" },
      ],
    },
  ]);
});

it("finds that a protection keeps nothing from anybody where every role may read the category", () => {
  expect(protections(permit, () => true)).toMatchObject([{ fact: "fit", learns: [] }]);
});

it("has no line for a fact that is not protected", () => {
  const { fit } = permit.facts;
  const plain = { ...permit, facts: { ...permit.facts, fit: { ...fit, kind: "private" } } } as Procedure;
  expect(protections(plain, mayRead)).toEqual([]);
});
