import type { Basis } from "../../definition.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** Whatever crosses the border says on which row of the domain reference it does. */
export const crossingWithoutBasis = rule("crossing-without-basis", (definition) => [
  ...Object.entries(definition.steps).flatMap(([name, step]) => [
    ...(step.basis.some(cites) ? [] : [{ path: at("/steps", name, "basis"), about: { name } }]),
    ...step.carries.flatMap((fact, index): readonly Place[] => {
      const carried = definition.facts[fact];
      return carried && !cites(carried.basis)
        ? [{ path: at("/steps", name, "carries", index), about: { name: fact } }]
        : [];
    }),
  ]),
  ...without("/lists", definition.lists),
  ...without("/flags", definition.flags),
  ...Object.entries(definition.messages)
    .filter(([, { basis }]) => !cites(basis))
    .map(([name]): Place => ({ path: at("/messages", name, "basis"), about: { name } })),
]);

function cites(basis: Basis): boolean {
  return basis.row.trim() !== "";
}

function without(
  pointer: string,
  items: Readonly<Record<string, { readonly crosses: boolean; readonly basis: Basis }>>,
): readonly Place[] {
  return Object.entries(items)
    .filter(([, { crosses, basis }]) => crosses && !cites(basis))
    .map(([name]) => ({ path: at(pointer, name, "basis"), about: { name } }));
}
