import type { Json, Schema } from "@wasl/procedure";
import { isAttachment, isRecord } from "../values/json.ts";

/** What is wrong, and where: a code of `forms.error-…`, and the pointer of the field. */
export interface Fault {
  readonly pointer: string;
  readonly code: "missing" | "tooLong" | "pattern" | "number" | "date" | "partial" | "count" | "choice";
  readonly about?: Readonly<Record<string, string | number>>;
}

const fault = (pointer: string, code: Fault["code"], about?: Fault["about"]): readonly Fault[] => [
  { pointer, code, about },
];

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

const edtfPart = /^\d{2}(\d{2}|\dX|XX)(-(0[1-9]|1[0-2]|XX)(-(0[1-9]|[12]\d|3[01]|XX))?)?[?~%]?$/;

function checkSimple(schema: Schema, value: Json, pointer: string): readonly Fault[] {
  switch (schema.type) {
    case "text":
      if (String(value).length > schema.maxLength) return fault(pointer, "tooLong", { max: schema.maxLength });
      if (schema.pattern && !new RegExp(`^(?:${schema.pattern})$`, "u").test(String(value)))
        return fault(pointer, "pattern");
      return [];
    case "code":
      return schema.values.includes(String(value)) ? [] : fault(pointer, "choice");
    case "integer":
      return typeof value === "number" &&
        value >= (schema.min ?? Number.NEGATIVE_INFINITY) &&
        value <= (schema.max ?? Number.POSITIVE_INFINITY)
        ? []
        : fault(pointer, "number", { min: schema.min ?? "", max: schema.max ?? "" });
    case "date":
      return reads(() => Temporal.PlainDate.from(String(value), { overflow: "reject" })) ? [] : fault(pointer, "date");
    case "instant":
      return reads(() => Temporal.Instant.from(String(value))) ? [] : fault(pointer, "date");
    case "edtf":
      return String(value)
        .split("/")
        .every((part) => edtfPart.test(part))
        ? []
        : fault(pointer, "partial");
    case "attachment":
      return isAttachment(value) ? [] : fault(pointer, "missing");
    default:
      return [];
  }
}

/** Everything that is wrong with a value under its schema, in the order of the form. `value` has been tidied. */
export function check(schema: Schema, value: Json | undefined, optional: boolean, pointer: string): readonly Fault[] {
  if (schema.type === "record") {
    if (value === undefined && optional) return [];
    const held = isRecord(value) ? value : {};
    return Object.entries(schema.fields).flatMap(([name, field]) =>
      check(field.schema, held[name], field.optional === true, `${pointer}/${name}`),
    );
  }
  if (schema.type === "list") {
    const items: readonly Json[] = Array.isArray(value) ? value : [];
    const least = schema.min ?? (optional ? 0 : 1);
    if (items.length === 0) return least > 0 && !optional ? fault(pointer, "missing") : [];
    if (items.length < least || items.length > schema.max)
      return fault(pointer, "count", { min: least, max: schema.max });
    return items.flatMap((item, index) => check(schema.of, item, false, `${pointer}/${index}`));
  }
  if (value === undefined) return optional ? [] : fault(pointer, "missing");
  return checkSimple(schema, value, pointer);
}
