import type { Envelope } from "../../../server/http/api.ts";
import type { Words } from "../words/words.tsx";

/** One sentence: does anything wait on this side, or on the line? */
export function sentLead(envelopes: readonly Envelope[], t: Words["t"]): string {
  const toRead = envelopes.filter(({ status, mayClear }) => status === "to-read" && mayClear).length;
  const refused = envelopes.filter(({ status, direction }) => status === "refused" && direction === "out").length;
  const waiting = envelopes.filter(({ status }) => status === "queued" || status === "sending").length;
  if (refused > 0) return t("exchanges.countRefused", { count: refused });
  if (toRead > 0) return t("exchanges.countToRead", { count: toRead });
  if (waiting > 0) return t("exchanges.countWaiting", { count: waiting });
  return envelopes.length === 0 ? t("exchanges.noneSays") : t("exchanges.allReceived");
}
