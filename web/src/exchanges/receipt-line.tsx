import type { Envelope } from "../../../server/http/api.ts";
import { useClock } from "../time/clock.tsx";
import { timeWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";

/** `Reçu 18 204 à 17 h 12 min 06 s`: the other server's signed word that it holds it. */
export function ReceiptLine({ receipt }: { readonly receipt: NonNullable<Envelope["receipt"]> }) {
  const { t, language } = useWords();
  const { zone } = useClock();
  const at = Temporal.Instant.from(receipt.at).toZonedDateTimeISO(zone).toPlainTime();
  return (
    <span className="muted figures">
      {t("exchanges.receiptAt", { position: receipt.position, time: timeWords(at, language, true) })}
    </span>
  );
}
