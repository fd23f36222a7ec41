import type { Basis } from "../../definition.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** Every gate, clock and wall cites its row; where no law is behind it, the row says that it is agreed or chosen. */
export const ruleWithoutBasis = rule("rule-without-basis", (definition) => {
  const entries: readonly (readonly [string, string, Basis])[] = [
    ...Object.entries(definition.conditions).map(
      ([name, { basis }]) => [at("/conditions", name), name, basis] as const,
    ),
    ...Object.entries(definition.clocks).map(([name, { basis }]) => [at("/clocks", name), name, basis] as const),
    ...definition.walls.map(({ id, basis }, index) => [at("/walls", index), id, basis] as const),
  ];
  return [
    ...entries
      .filter(([, , { row }]) => row.trim() === "")
      .map(([pointer, name]): Place => ({ path: at(pointer, "basis"), about: { name } })),
    ...definition.walls.flatMap(({ id, row }, index): readonly Place[] =>
      row.trim() === "" ? [{ path: at("/walls", index, "row"), about: { name: id } }] : [],
    ),
  ];
});
