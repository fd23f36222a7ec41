import type { Procedure } from "../../definition.ts";
import type { Schema } from "../../schema.ts";

/** The schema at a path of fields, or undefined where there is no such field. */
export function fieldSchema(schema: Schema, fields: readonly string[]): Schema | undefined {
  const [first, ...rest] = fields;
  if (first === undefined) {
    return schema;
  }
  if (schema.type !== "record") {
    return undefined;
  }
  const field = Object.hasOwn(schema.fields, first) ? schema.fields[first] : undefined;
  return field && fieldSchema(field.schema, rest);
}

/** The schema that a path of a guard or of a clock means. */
export function pathSchema(definition: Procedure, path: readonly string[]): Schema | undefined {
  const [fact = "", ...fields] = path;
  const found = definition.facts[fact];
  return found && fieldSchema(found.schema, fields);
}

/** A schema and every schema within it, with the names of fields that lead to it; lists add no name. */
export function within(
  schema: Schema,
  fields: readonly string[] = [],
): readonly { readonly schema: Schema; readonly fields: readonly string[] }[] {
  const self = { schema, fields };
  if (schema.type === "list") {
    return [self, ...within(schema.of, fields)];
  }
  if (schema.type === "record") {
    return [self, ...Object.entries(schema.fields).flatMap(([name, field]) => within(field.schema, [...fields, name]))];
  }
  return [self];
}
