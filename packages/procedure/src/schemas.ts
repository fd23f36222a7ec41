/** Words to write the shape of a fact with. */
import type { Field, Schema } from "./schema.ts";

export const text = (maxLength: number, pattern?: string): Schema =>
  pattern === undefined ? { type: "text", maxLength } : { type: "text", maxLength, pattern };

/** Written by hand: screened and read by a second person before it may cross. */
export const freeText = (maxLength: number): Schema => ({ type: "text", maxLength, free: true });

/** What the person said, word for word: screened as every free text, and shown as theirs. */
export const ownWords = (maxLength: number): Schema => ({ type: "text", maxLength, free: true, own: true });

export const code = (...values: readonly string[]): Schema => ({ type: "code", values });

export const yesNo = (): Schema => ({ type: "boolean" });

export function integer(min?: number, max?: number): Schema {
  return { type: "integer", ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

export const date = (): Schema => ({ type: "date" });

export const instant = (): Schema => ({ type: "instant" });

/** A date as far as known (EDTF level 1). */
export const partialDate = (): Schema => ({ type: "edtf" });

export const postCode = (): Schema => ({ type: "post" });

export const stateCode = (): Schema => ({ type: "state" });

export const hashCode = (): Schema => ({ type: "hash" });

export const attachment = (accept: readonly string[], maxBytes: number): Schema => ({
  type: "attachment",
  accept,
  maxBytes,
});

export function listOf(of: Schema, max: number, min?: number): Schema {
  return { type: "list", of, max, ...(min === undefined ? {} : { min }) };
}

export interface OptionalSchema {
  readonly optional: Schema;
}

export const optional = (schema: Schema): OptionalSchema => ({ optional: schema });

export interface MadeSchema {
  readonly made: Schema;
}

/** What the server makes and nobody types; absent until then. */
export const made = (schema: Schema): MadeSchema => ({ made: schema });

/**
 * A record; fields are required unless wrapped in {@link optional} or {@link made}.
 *
 * @param order pairs of fields, both dates or both numbers, of which the first is never after the second.
 */
export function record(
  fields: Readonly<Record<string, Schema | OptionalSchema | MadeSchema>>,
  order?: readonly (readonly [before: string, after: string])[],
): Schema {
  const entries = Object.entries(fields).map(([name, field]): [string, Field] => [name, fieldOf(field)]);
  return { type: "record", fields: Object.fromEntries(entries), ...(order === undefined ? {} : { order }) };
}

function fieldOf(field: Schema | OptionalSchema | MadeSchema): Field {
  if ("made" in field) return { schema: field.made, optional: true, made: true };
  return "optional" in field ? { schema: field.optional, optional: true } : { schema: field };
}
