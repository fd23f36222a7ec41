/** Which facts of a procedure say who a case is about. */
import type { Category, FactId, Procedure } from "./definition.ts";
import type { Schema } from "./schema.ts";

/**
 * Identity (category A); in a procedure that keeps none there, because a person's name is as confidential as the rest of the
 * file, whatever holds a given and a family name by script.
 */
export function identityFacts({ facts }: Procedure): readonly { readonly id: FactId; readonly category: Category }[] {
  const all = Object.entries(facts).map(([id, fact]) => ({ id, ...fact }));
  const identity = all.filter(({ category }) => category === "A");
  const named = identity.length > 0 ? identity : all.filter(({ schema }) => namesSomebody(schema));
  return named.map(({ id, category }) => ({ id, category }));
}

/** Whether somebody with these categories may know who the case is about. */
export const readsIdentity = (definition: Procedure, categories: readonly Category[]): boolean =>
  identityFacts(definition).some(({ category }) => categories.includes(category));

function namesSomebody(schema: Schema): boolean {
  if (schema.type !== "record") return false;
  const { given, family } = schema.fields;
  return given?.schema.type === "record" && family?.schema.type === "record";
}
