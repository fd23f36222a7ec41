import type { Envelope } from "../../../server/http/api.ts";
import { envelopeName } from "../exchanges/envelope-name.ts";
import { Icon } from "../marks/icon.tsx";
import { useWords } from "../words/words.tsx";

/** Where the turn does not cross, the passage is one quiet line. */
export function EnvelopeNote({ envelope }: { readonly envelope: Envelope }) {
  const { t } = useWords();
  return (
    <span className="home" data-status={envelope.status}>
      <Icon name="envelope" />
      {envelopeName(envelope.sequence, t)}
      {t("shell.comma")}
      {envelope.receipt
        ? t("case.receiptNumber", { position: envelope.receipt.position })
        : t(`exchanges.status-${envelope.status}`)}
    </span>
  );
}
