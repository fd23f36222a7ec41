import type { Field, Schema } from "@wasl/procedure";

/** Seals and fingerprints that the server makes are bytes: nobody reads them on a screen. */
const isBytes = ({ schema, made }: Field): boolean =>
  made === true && (schema.type === "hash" || (schema.type === "text" && schema.pattern === "[0-9a-f]+"));

/** The fields of a record that a person reads, in the order of its schema. */
export function shownFields(schema: Extract<Schema, { type: "record" }>): readonly (readonly [string, Field])[] {
  return Object.entries(schema.fields).filter(([, field]) => !isBytes(field));
}
