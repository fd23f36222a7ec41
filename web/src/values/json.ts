import type { AttachmentValue, Json } from "@wasl/procedure";

export type JsonRecord = { readonly [key: string]: Json };

export const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isAttachment = (value: Json | undefined): value is Json & AttachmentValue & JsonRecord =>
  isRecord(value) &&
  typeof value.name === "string" &&
  typeof value.bytes === "number" &&
  typeof value.hash === "string";
