import type { Json, Schema } from "@wasl/procedure";
import type { Candidate } from "../../../server/http/api.ts";

/** Where the register's own strings go in a decision on identity. */
const places: readonly (readonly [field: string, path: readonly string[]])[] = [
  ["givenLatin", ["given", "latin"]],
  ["givenArabic", ["given", "arabic"]],
  ["familyLatin", ["family", "latin"]],
  ["familyArabic", ["family", "arabic"]],
  ["birthDate", ["birthDate"]],
  // The Latin writing where there is one: it comes after, and takes the place.
  ["birthPlaceArabic", ["birthPlace", "commune"]],
  ["birthPlaceLatin", ["birthPlace", "commune"]],
];

function fits(schema: Schema | undefined, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return schema !== undefined && schema.type !== "record" && schema.type !== "list";
  return schema?.type === "record" && fits(schema.fields[name]?.schema, rest);
}

function put(
  record: { readonly [name: string]: Json },
  [name = "", ...rest]: readonly string[],
  value: Json,
): { readonly [name: string]: Json } {
  if (rest.length === 0) return { ...record, [name]: value };
  const inner = record[name];
  const held =
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? (inner as { readonly [name: string]: Json })
      : {};
  return { ...record, [name]: put(held, rest, value) };
}

/** The fact that names the register's entry; it stays in this State. */
const reference = "registerReference";

/** Whether a step decides by a record of the register: it takes the record's reference. */
export const takesRecord = (takes: readonly string[]): boolean => takes.includes(reference);

/**
 * What the register says, in the shape of a fact of the decision: a start that the person reads, changes and signs, or does not.
 *
 * @param fact of a step that {@link takesRecord}
 */
export function recognitionFrom({ record }: Pick<Candidate, "record">, fact: string, schema: Schema): Json | undefined {
  if (fact === reference) return schema.type === "text" ? record.id : undefined;
  const held: Readonly<Record<string, string>> = record;
  const filled = places.reduce<{ readonly [name: string]: Json }>((made, [field, path]) => {
    const value = held[field];
    return value && fits(schema, path) ? put(made, path, value) : made;
  }, {});
  return Object.keys(filled).length > 0 ? filled : undefined;
}
