import { type Json, type Schema, type SchemaFault, validate } from "@wasl/procedure";
import { isRecord } from "../values/json.ts";

/** What is wrong, and where: a code of `forms.error-…`, and the pointer of the field. */
export interface Fault {
  readonly pointer: string;
  readonly code:
    | "missing"
    | "tooLong"
    | "pattern"
    | "number"
    | "date"
    | "partial"
    | "count"
    | "choice"
    | "file"
    | "order";
  readonly about?: Readonly<Record<string, string | number>>;
}

/** A required record that nobody began is looked into all the same: each of its fields is then asked for by name. */
function begun(schema: Schema, value: Json | undefined): Json | undefined {
  if (schema.type === "list" && Array.isArray(value)) return value.map((item: Json) => begun(schema.of, item) ?? null);
  if (schema.type !== "record") return value;
  const held = isRecord(value) ? value : {};
  const fields = Object.entries(schema.fields).flatMap(([name, field]) => {
    const inside = field.optional && held[name] === undefined ? undefined : begun(field.schema, held[name]);
    return inside === undefined ? [] : [[name, inside] as const];
  });
  return Object.fromEntries(fields);
}

/** The schema of the place that a pointer leads to. */
function schemaAt(schema: Schema, pointer: string): Schema {
  const [, first, ...rest] = pointer.split("/");
  if (first === undefined) return schema;
  const next = schema.type === "list" ? schema.of : schema.type === "record" ? schema.fields[first]?.schema : undefined;
  return next === undefined ? schema : schemaAt(next, rest.map((part) => `/${part}`).join(""));
}

function faultOf({ code, pointer }: SchemaFault, schema: Schema): Fault | undefined {
  const there = schemaAt(schema, pointer);
  const about = there.type === "text" ? { max: there.maxLength } : undefined;
  switch (code) {
    case "missing-field":
      return { pointer, code: there.type === "code" || there.type === "boolean" ? "choice" : "missing" };
    case "too-short":
      return { pointer, code: "missing" };
    case "too-long":
      return { pointer, code: "tooLong", about };
    case "too-small":
    case "too-large":
      return { pointer, code: there.type === "list" ? "count" : there.type === "integer" ? "number" : "file" };
    case "not-a-date":
      return { pointer, code: there.type === "edtf" ? "partial" : "date" };
    case "out-of-order":
      return { pointer, code: "order" };
    case "unknown-code":
      return { pointer, code: "choice" };
    case "media-type":
      return { pointer: pointer.replace(/\/mediaType$/, ""), code: "file" };
    case "wrong-type":
      return { pointer, code: there.type === "integer" ? "number" : "missing" };
    case "pattern":
      return { pointer, code: "pattern" };
    case "unknown-field":
      return undefined;
  }
}

/** Everything that is wrong with a value, in the order of the form, by the very validator that the server uses. */
export function check(schema: Schema, value: Json | undefined, optional: boolean, pointer: string): readonly Fault[] {
  if (value === undefined && optional) return [];
  const whole = begun(schema, value);
  if (whole === undefined)
    return [{ pointer, code: schema.type === "code" || schema.type === "boolean" ? "choice" : "missing" }];
  const faults = validate(schema, whole)
    .map((fault) => faultOf(fault, schema))
    .filter((fault) => fault !== undefined);
  return faults.map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` }));
}
