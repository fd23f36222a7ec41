import type { Envelope } from "../../../server/http/api.ts";
import type { Words } from "../words/words.tsx";

/** What nobody has let go yet has no number: it takes one in its turn, when it leaves. */
export function envelopeName(sequence: Envelope["sequence"] | undefined, t: Words["t"]): string {
  return sequence === undefined || sequence === 0 ? t("case.envelope") : t("exchanges.envelope", { number: sequence });
}
