import type { Schema } from "../../schema.ts";
import { within } from "../about/schemas.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** Names, numbers and addresses fit in this; what is longer is a sentence, and a sentence may tell what must not cross. */
const longestName = 200;

/** A text that crosses, could hold sentences, and is not marked as free: it would pass the gate unread. */
export const textNotScreened = rule("text-not-screened", (definition) => {
  const carried = new Set(Object.values(definition.steps).flatMap(({ carries }) => carries));
  return [
    ...Object.entries(definition.facts)
      .filter(([fact]) => carried.has(fact))
      .flatMap(([fact, { schema }]) => unread(schema, at("/facts", fact, "schema"), fact)),
    ...Object.entries(definition.lists)
      .filter(([, { crosses }]) => crosses)
      .flatMap(([list, { entry }]) => unread(entry, at("/lists", list, "entry"), list)),
  ];
});

function unread(schema: Schema, path: string, name: string): readonly Place[] {
  return within(schema)
    .filter(
      ({ schema: part }) =>
        part.type === "text" && !part.free && part.pattern === undefined && part.maxLength > longestName,
    )
    .map(({ fields }) => ({ path, about: { name: [name, ...fields].join(".") } }));
}
