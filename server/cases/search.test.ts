import type { Json, Procedure, Replica } from "@wasl/procedure";
import fc from "fast-check";
import { expect, test } from "vitest";
import { searchKeyOf, type Tokens, tokensAfter, tokensOf } from "./search.ts";

const key = searchKeyOf(Buffer.alloc(32, 7));
const facts = ["names", "alias", "village"];
const definition = {
  name: "identification",
  facts: Object.fromEntries(facts.map((id) => [id, { schema: { type: "text" }, category: "A" }])),
} as unknown as Procedure;

const replicaOf = (ref: string, values: Readonly<Record<string, Json>>): Replica =>
  ({
    ref,
    facts: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])),
  }) as unknown as Replica;

/** As the statement that writes a step does it. */
function written(held: ReadonlySet<string>, { made, gone }: Tokens): ReadonlySet<string> {
  const texts = (tokens: readonly Buffer[]) => new Set(tokens.map((token) => token.toString("hex")));
  const [add, remove] = [texts(made), gone && texts(gone)];
  return new Set([...held].filter((token) => add.has(token) || (remove && !remove.has(token))).concat(...add));
}

const words = fc.constantFrom("Ahmed", "El Idrissi", "Ahmed Bennani", "فاطمة الزهراء", "Idrissi", "");
const steps = fc.array(
  fc.record({ ref: fc.constantFrom("r1", "r2"), id: fc.constantFrom(...facts), text: fc.option(words) }),
  { minLength: 1, maxLength: 12 },
);

test("whatever is written, corrected or taken back, a case is found by the words and references it has now, and no others", () => {
  fc.assert(
    fc.property(steps, (changes) => {
      let values: Readonly<Record<string, Json>> = {};
      let before = replicaOf("r0", values);
      let held = written(new Set(), tokensOf(key, definition, before));
      for (const { ref, id, text } of changes) {
        const { [id]: _, ...others } = values;
        values = text === null ? others : { ...values, [id]: text };
        const after = replicaOf(ref, values);
        const tokens = tokensAfter(key, definition, before, after);
        if (tokens) held = written(held, tokens);
        const whole = written(new Set(), tokensOf(key, definition, after));
        expect([...held].sort()).toEqual([...whole].sort());
        before = after;
      }
    }),
  );
});
