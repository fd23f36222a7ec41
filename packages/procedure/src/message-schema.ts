import type { MessageKind } from "./definition.ts";
import type { Schema } from "./schema.ts";

const accepted = ["application/pdf", "image/jpeg", "image/png"];
const mebibyte = 1024 * 1024;

/** The value of a message: `{ text, attachments? }`. */
export function messageSchema(kind: MessageKind): Schema {
  return {
    type: "record",
    fields: {
      text: { schema: { type: "text", maxLength: kind.maxLength, free: true } },
      ...(kind.attachments
        ? {
            attachments: {
              optional: true,
              schema: { type: "list", max: 5, of: { type: "attachment", accept: accepted, maxBytes: 10 * mebibyte } },
            },
          }
        : {}),
    },
  };
}
