import type { AttachmentValue, CaseView, Json } from "@wasl/procedure";
import type { Envelope } from "../../../server/http/api.ts";
import { isAttachment, isRecord } from "../values/json.ts";

function inside(value: Json | undefined, way: readonly string[]): Json | undefined {
  const [first, ...rest] = way;
  if (first === undefined) return value;
  if (Array.isArray(value)) return inside((value as readonly Json[])[Number(first)], rest);
  return isRecord(value) ? inside(value[first], rest) : undefined;
}

/** The file that a pointer of an envelope leads to, as far as the reader's own view of the case holds it. */
export function attachmentAt(view: CaseView, envelope: Envelope, pointer: string): AttachmentValue | undefined {
  const [, part, ...way] = pointer.split("/");
  const [id = "", ...rest] = way;
  if (part === "facts") {
    const found = inside(view.facts.find((fact) => fact.id === id)?.value, rest);
    return isAttachment(found) ? found : undefined;
  }
  const said =
    envelope.act === "message"
      ? view.said.findLast((one) => one.message === envelope.name && one.by === view.self)?.value
      : view.lists[envelope.name]?.findLast((one) => one.by === view.self)?.value;
  const found = inside(said, way);
  return isAttachment(found) ? found : undefined;
}
