import type { Finding, Surroundings } from "./finding.ts";
import { within } from "./pointer.ts";
import { rules } from "./rules.ts";
import { readDefinition } from "./shape/definition.ts";

/**
 * Everything that is wrong with a definition, by semantic rule. Pure and total: whatever it is given, it answers with
 * findings and never throws.
 *
 * @param written a definition, or what an author hopes is one.
 * @param texts flattened text keys by language; without them texts are not checked.
 * @param surroundings what else of the corridor is known: dated rules, role catalogue, procedures.
 * @returns findings in the order of the table of rules; empty when nothing is wrong.
 */
export function check(
  written: unknown,
  texts?: Readonly<Record<string, ReadonlySet<string>>>,
  surroundings: Surroundings = {},
): readonly Finding[] {
  const { definition, wrong } = readDefinition(written);
  const illTyped = wrong.map(({ path, expected }): Finding => ({ rule: "ill-typed", path, about: { expected } }));
  const known = texts ? { ...surroundings, texts } : surroundings;
  const found = rules.flatMap((rule) =>
    rule.find(definition, known).map(({ path, about }): Finding => ({ rule: rule.code, path, about })),
  );
  // What stands in for an ill-typed value would be found wrong a second time; one finding is enough there.
  return [...illTyped, ...found.filter(({ path }) => !wrong.some((place) => within(path, place.path)))];
}
