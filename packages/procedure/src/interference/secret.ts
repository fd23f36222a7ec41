/** What a protected fact is at a moment, as far as guards can tell: nobody has said, or one of the values told apart. */
import type { FactId, PartyId } from "../definition.ts";
import { always, both, either, type Formula, never } from "../explore/formula.ts";
import { satisfy } from "../explore/satisfy.ts";
import type { Vocabulary } from "../explore/vocabulary.ts";

export interface Secret {
  /** In the procedure's own values; empty: nobody has said, or it has lapsed. */
  readonly word: string;
  readonly values: ReadonlyMap<number, number>;
}

/** More than this cannot be told apart by any procedure that a person can still read. */
const most = 256;

/**
 * Every secret that this fact can be; the first is that nobody has said. To be asked once every guard has been put into
 * words: comparisons of the fact's dates become variables by being read.
 *
 * @returns undefined where there are too many.
 */
export function secretsOf(words: Vocabulary, party: PartyId, fact: FactId): readonly Secret[] | undefined {
  const own = words.variables.all.flatMap(({ party: whose, means, values }, variable) => {
    if (whose !== party) return [];
    const about =
      ((means.kind === "held" || means.kind === "value") && means.fact === fact) ||
      (means.kind === "comparison" && mentions(means.leaf, fact));
    return about ? [{ variable, means, words: values }] : [];
  });
  const held = own.find(({ means }) => means.kind === "held");
  const unknown: Secret = { word: "", values: new Map(own.map(({ variable }) => [variable, 0])) };
  if (!held) return [unknown];
  let given: Secret[] = [{ word: "", values: new Map([[held.variable, 1]]) }];
  for (const { variable, words: told, means } of own) {
    if (means.kind === "held") continue;
    given = given.flatMap(({ word, values }) =>
      told.map((name, value) => ({
        word: [word, means.kind === "comparison" ? `compared: ${name}` : name].filter(Boolean).join(", "),
        values: new Map([...values, [variable, value]]),
      })),
    );
    if (given.length > most) return undefined;
  }
  return [unknown, ...given.map((one) => (one.word === "" ? { ...one, word: "given" } : one))];
}

/** Whether an operand of this comparison (canonical JSON) is a path into the fact. */
function mentions(leaf: string, fact: FactId): boolean {
  const look = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(look);
    if (value === null || typeof value !== "object") return false;
    const read = "fact" in value ? value.fact : undefined;
    return (Array.isArray(read) && read[0] === fact) || Object.values(value).some(look);
  };
  return look(JSON.parse(leaf));
}

/** The formula once these variables are known. */
export function bind(formula: Formula, values: ReadonlyMap<number, number>): Formula {
  if ("all" in formula) return both(...formula.all.map((one) => bind(one, values)));
  if ("any" in formula) return either(...formula.any.map((one) => bind(one, values)));
  const value = values.get(formula.variable);
  if (value === undefined) return formula;
  return formula.in.includes(value) ? always : never;
}

/** Whether all of these can be so at once, whatever else is. */
export const possible = (words: Vocabulary, formulas: readonly Formula[]): boolean =>
  satisfy(formulas, new Int16Array(words.variables.all.length).fill(-1), words.variables.size);
