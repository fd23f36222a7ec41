/** Words that wait for a person have no number yet: which they are stands in what will be signed. */
import type { WaitingWord } from "@wasl/procedure";
import type { Body } from "../exchange/envelope.ts";

export interface WaitingRow {
  readonly party: string;
  readonly sequence: number;
  readonly body: string | null;
}

/** @returns undefined for what has its number. */
export function wordOf({ party, sequence, body }: WaitingRow): Pick<WaitingWord, "to" | "act" | "id"> | undefined {
  if (sequence > 0 || body === null) {
    return undefined;
  }
  const { crossing } = (JSON.parse(body) as { body: Body & { readonly kind: "crossing" } }).body;
  const { act } = crossing.core;
  return act.kind === "message" || act.kind === "contribute" || act.kind === "retract"
    ? { to: party, act: act.kind, id: act.id }
    : undefined;
}
