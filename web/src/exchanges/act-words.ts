import type { Envelope } from "../../../server/http/api.ts";
import type { Words } from "../words/words.tsx";

/** What an envelope carries, in the words of the procedure. */
export function envelopeWords(envelope: Pick<Envelope, "act" | "name">, procedure: string, { w, t }: Words): string {
  const { act, name } = envelope;
  if (act === "step") return w(procedure, `steps.${name}.done`);
  if (act === "raise") return w(procedure, `flags.${name}.raised`);
  if (act === "lift") return w(procedure, `flags.${name}.lifted`);
  if (act === "message") return w(procedure, `messages.${name}.title`);
  if (act === "contribute" || act === "retract") return w(procedure, `lists.${name}.title`);
  return t("exchanges.refusal");
}
