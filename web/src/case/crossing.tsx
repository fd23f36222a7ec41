import type { CaseView } from "@wasl/procedure";
import type { Envelope } from "../../../server/http/api.ts";
import { envelopeName } from "../exchanges/envelope-name.ts";
import { Icon } from "../marks/icon.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useClock } from "../time/clock.tsx";
import { timeWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";
import type { StoryLine } from "./story-line.ts";

/** The envelope leaves one shore, its receipt is torn off on the other; without a receipt the thread is dotted. */
export function Crossing(props: { readonly line: StoryLine; readonly view: CaseView; readonly to: string }) {
  const { t } = useWords();
  const time = useTime();
  const corridor = useCorridor();
  const { line, view, to } = props;
  const envelope = line.envelopes.find(({ party }) => party === to) ?? line.envelopes[0];
  const number = envelope?.sequence ?? line.item.crossings?.[0]?.sequence;
  const receipt = envelope?.receipt;
  const waiting = envelope !== undefined && receipt === undefined && envelope.direction === "out";
  const side = corridor.state(view.parties[to])?.side ?? "b";
  return (
    <li className={waiting ? "crossing is-waiting" : "crossing"} data-to={side}>
      <p className="envelope">
        <b>{envelopeName(number, t)}</b>
        <br />
        <span className="figures">
          <bdi>{time(envelope?.at ?? line.item.at)}</bdi>
        </span>
      </p>
      <span className="crossing-thread">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0,0C0,60 100,40 100,100" />
        </svg>
        <span className="crossing-seal">
          <Icon name="envelope" />
        </span>
      </span>
      <p className="receipt">
        {receipt ? (
          <>
            <b>
              {t(receipt.verdict === "refused" ? "case.receiptRefused" : "case.receiptNumber", {
                position: receipt.position,
              })}
            </b>
            <br />
            <span className="figures">
              <bdi>{time(receipt.at)}</bdi>
            </span>
          </>
        ) : (
          <Unreceipted envelope={envelope} receivedAt={line.item.receivedAt} />
        )}
      </p>
    </li>
  );
}

function Unreceipted({
  envelope,
  receivedAt,
}: {
  readonly envelope: Envelope | undefined;
  readonly receivedAt: string | undefined;
}) {
  const { t } = useWords();
  const time = useTime();
  if (envelope === undefined || envelope.direction === "in") {
    return (
      <>
        <b>{t("case.receivedHere")}</b>
        {receivedAt ? (
          <>
            <br />
            <span className="figures">
              <bdi>{time(receivedAt)}</bdi>
            </span>
          </>
        ) : null}
      </>
    );
  }
  return (
    <>
      <b>{t(`exchanges.status-${envelope.status}`)}</b>
      <br />
      {envelope.nextTryAt ? t("exchanges.nextTry", { time: time(envelope.nextTryAt) }) : t("case.noReceipt")}
    </>
  );
}

function useTime(): (at: string) => string {
  const { language } = useWords();
  const { zone } = useClock();
  return (at) => timeWords(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime(), language, true);
}
