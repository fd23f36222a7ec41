import type { CaseView } from "@wasl/procedure";
import { expect, test } from "vitest";
import type { Envelope } from "../../../server/http/api.ts";
import { attachmentAt } from "./part-at.ts";

const file = (name: string) => ({ hash: "a".repeat(64), name, mediaType: "image/jpeg", bytes: 9 });
const view = {
  self: "requesting",
  facts: [
    { id: "photo", value: file("photo.jpg") },
    { id: "statement", value: { text: "t", attachment: file("statement.jpg") } },
  ],
  said: [{ message: "note", by: "requesting", value: { text: "t", attachments: [file("one.jpg"), file("two.jpg")] } }],
  lists: {},
} as unknown as CaseView;
const step = { act: "step", name: "request" } as Envelope;

test("the reader of an envelope sees the very file that a pointer names", () => {
  expect(attachmentAt(view, step, "/facts/photo")?.name).toBe("photo.jpg");
  expect(attachmentAt(view, step, "/facts/statement/attachment")?.name).toBe("statement.jpg");
  expect(attachmentAt(view, { act: "message", name: "note" } as Envelope, "/value/attachments/1")?.name).toBe(
    "two.jpg",
  );
});

test("a file that the reader's view does not hold is not shown", () => {
  expect(attachmentAt(view, step, "/facts/prints/package")).toBeUndefined();
});
