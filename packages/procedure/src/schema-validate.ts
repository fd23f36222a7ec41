/** Whether a value has the shape that a schema says. Total: any value, however hostile, gets an answer. */
import type { Json } from "./case.ts";
import { isDate, isInstant, parsePartialDate } from "./edtf.ts";
import { own } from "./own.ts";
import type { Schema } from "./schema.ts";

export interface SchemaFault {
  readonly code:
    | "wrong-type"
    | "too-long"
    | "too-short"
    | "pattern"
    | "unknown-code"
    | "too-small"
    | "too-large"
    | "not-a-date"
    /** A date or a number that comes before the one that it may not come before. */
    | "out-of-order"
    | "missing-field"
    | "unknown-field"
    | "media-type";
  /** JSON pointer within the value; empty for the value itself. */
  readonly pointer: string;
}

/** @returns the faults, none for a value that fits. */
export function validate(schema: Schema, value: unknown): readonly SchemaFault[] {
  const faults: SchemaFault[] = [];
  visit(schema, value, "", faults);
  return faults;
}

/** Whether it fits, where nobody needs to know why not. */
export const fits = (schema: Schema, value: unknown): value is Json => validate(schema, value).length === 0;

function visit(schema: Schema, value: unknown, pointer: string, faults: SchemaFault[]): undefined {
  const fault = (code: SchemaFault["code"]): undefined => {
    faults.push({ code, pointer });
  };
  switch (schema.type) {
    case "text":
      if (typeof value !== "string" || !value.isWellFormed()) return fault("wrong-type");
      if (value.length > schema.maxLength) return fault("too-long");
      if (value.trim() === "") return fault("too-short");
      if (schema.pattern !== undefined && !pattern(schema.pattern).test(value)) fault("pattern");
      return;
    case "code":
      if (typeof value !== "string" || !schema.values.includes(value)) fault("unknown-code");
      return;
    case "boolean":
      if (typeof value !== "boolean") fault("wrong-type");
      return;
    case "integer":
      if (!Number.isSafeInteger(value)) return fault("wrong-type");
      if (schema.min !== undefined && (value as number) < schema.min) fault("too-small");
      if (schema.max !== undefined && (value as number) > schema.max) fault("too-large");
      return;
    case "date":
      if (typeof value !== "string" || !isDate(value)) fault("not-a-date");
      return;
    case "instant":
      if (typeof value !== "string" || !isInstant(value)) fault("not-a-date");
      return;
    case "edtf":
      if (typeof value !== "string" || !parsePartialDate(value)) fault("not-a-date");
      return;
    case "post":
      if (typeof value !== "string" || !/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(value)) fault("unknown-code");
      return;
    case "state":
      if (typeof value !== "string" || !/^[A-Z]{2}$/.test(value)) fault("unknown-code");
      return;
    case "hash":
      if (typeof value !== "string" || !/^[0-9a-f]{64}$/.test(value)) fault("pattern");
      return;
    case "attachment":
      return visitAttachment(schema, value, pointer, faults);
    case "list":
      if (!Array.isArray(value)) return fault("wrong-type");
      if (value.length < (schema.min ?? 0)) fault("too-small");
      if (value.length > schema.max) return fault("too-large");
      for (let index = 0; index < value.length; index++) visit(schema.of, value[index], `${pointer}/${index}`, faults);
      return;
    case "record":
      return visitRecord(schema, value, pointer, faults);
  }
}

function visitRecord(
  schema: Schema & { readonly type: "record" },
  value: unknown,
  pointer: string,
  faults: SchemaFault[],
): undefined {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    faults.push({ code: "wrong-type", pointer });
    return;
  }
  const given = value as Readonly<Record<string, unknown>>;
  for (const [name, field] of Object.entries(schema.fields)) {
    const member = own(given, name);
    if (member !== undefined) visit(field.schema, member, `${pointer}/${escaped(name)}`, faults);
    else if (!field.optional) faults.push({ code: "missing-field", pointer: `${pointer}/${escaped(name)}` });
  }
  for (const [before, after] of schema.order ?? []) {
    const [first, last] = [own(given, before), own(given, after)];
    // ISO dates sort as text; what has the wrong type is a fault already.
    const alike = typeof first === typeof last && (typeof first === "string" || typeof first === "number");
    if (alike && (first as string) > (last as string))
      faults.push({ code: "out-of-order", pointer: `${pointer}/${escaped(after)}` });
  }
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(schema.fields, name))
      faults.push({ code: "unknown-field", pointer: `${pointer}/${escaped(name)}` });
  }
}

function visitAttachment(
  schema: Schema & { readonly type: "attachment" },
  value: unknown,
  pointer: string,
  faults: SchemaFault[],
): undefined {
  const before = faults.length;
  visitRecord(attachmentShape, value, pointer, faults);
  if (faults.length > before) return;
  const given = value as { readonly mediaType: string; readonly bytes: number };
  if (!schema.accept.includes(given.mediaType)) faults.push({ code: "media-type", pointer: `${pointer}/mediaType` });
  if (given.bytes > schema.maxBytes) faults.push({ code: "too-large", pointer: `${pointer}/bytes` });
}

const attachmentShape: Schema & { readonly type: "record" } = {
  type: "record",
  fields: {
    hash: { schema: { type: "hash" } },
    name: { schema: { type: "text", maxLength: 200 } },
    mediaType: { schema: { type: "text", maxLength: 100 } },
    bytes: { schema: { type: "integer", min: 1 } },
  },
};

const patterns = new Map<string, RegExp>();

/** Anchored at both ends. Patterns come from definitions, which both States have ratified, not from people. */
function pattern(source: string): RegExp {
  let compiled = patterns.get(source);
  if (!compiled) {
    compiled = new RegExp(`^(?:${source})$`, "u");
    patterns.set(source, compiled);
  }
  return compiled;
}

/** A name as a part of a JSON pointer (RFC 6901). */
export const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
