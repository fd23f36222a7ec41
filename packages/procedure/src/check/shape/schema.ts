import type { Field, Schema } from "../../schema.ts";
import { isObject, list, named, number, object, oneOf, optional, type Reader, text, tooDeep, truth } from "./reader.ts";

type Type = Schema["type"];
type Of<T extends Type> = Extract<Schema, { type: T }>;

const plain = <T extends "boolean" | "date" | "instant" | "edtf" | "post" | "state" | "hash">(type: T) =>
  object<{ type: T }>({ type: oneOf(type) } as never);

const pair: Reader<readonly [string, string]> = (value, pointer, report) => {
  const [first = "", second = ""] = list(text)(value, pointer, report);
  if (!Array.isArray(value) || value.length !== 2) report(pointer, "two names of fields");
  return [first, second];
};

const readers: { readonly [T in Type]: Reader<Schema> } = {
  text: object<Of<"text">>({
    type: oneOf("text"),
    maxLength: number,
    free: optional(truth),
    own: optional(truth),
    pattern: optional(text),
  }),
  code: object<Of<"code">>({ type: oneOf("code"), values: list(text) }),
  boolean: plain("boolean"),
  integer: object<Of<"integer">>({ type: oneOf("integer"), min: optional(number), max: optional(number) }),
  date: plain("date"),
  instant: plain("instant"),
  edtf: plain("edtf"),
  post: plain("post"),
  state: plain("state"),
  hash: plain("hash"),
  attachment: object<Of<"attachment">>({ type: oneOf("attachment"), accept: list(text), maxBytes: number }),
  list: (value, pointer, report) =>
    object<Of<"list">>({ type: oneOf("list"), of: schema, min: optional(number), max: number })(value, pointer, report),
  record: (value, pointer, report) =>
    object<Of<"record">>({ type: oneOf("record"), fields: named(field), order: optional(list(pair)) })(
      value,
      pointer,
      report,
    ),
};

export const schema: Reader<Schema> = (value, pointer, report) => {
  const type = isObject(value) && typeof value.type === "string" ? value.type : "";
  if (!Object.hasOwn(readers, type) || tooDeep(pointer)) {
    report(pointer, `a schema of type ${Object.keys(readers).join(", ")}`);
    return { type: "boolean" };
  }
  return readers[type as Type](value, pointer, report);
};

const field: Reader<Field> = object<Field>({ schema, optional: optional(truth), made: optional(truth) });
