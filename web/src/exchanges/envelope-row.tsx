import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import type { Envelope } from "../../../server/http/api.ts";
import { useEnvelopeAct } from "../api/acts.ts";
import { Icon } from "../marks/icon.tsx";
import { Moment } from "../marks/moment.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { Side } from "../marks/side.tsx";
import { Status } from "../marks/status.tsx";
import { useClock } from "../time/clock.tsx";
import { dateWords, timeWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";
import { envelopeWords } from "./act-words.ts";
import { envelopeName } from "./envelope-name.ts";
import { envelopeShapes } from "./envelope-status.ts";
import { ReceiptLine } from "./receipt-line.tsx";

export function EnvelopeRow({ envelope }: { readonly envelope: Envelope }) {
  const words = useWords();
  const { t, language } = words;
  const { zone } = useClock();
  const withdraw = useEnvelopeAct("withdraw");
  const { tone, icon } = envelopeShapes[envelope.status];
  const at = Temporal.Instant.from(envelope.at).toZonedDateTimeISO(zone);
  return (
    <li className="row is-envelope" data-direction={envelope.direction}>
      <div className="row-when">
        <time dateTime={envelope.at}>{timeWords(at.toPlainTime(), language)}</time>
        <span className="muted small">{dateWords(at.toPlainDate(), language, { short: true })}</span>
      </div>
      <div className="row-what">
        <Link to="/cases/$ref" params={{ ref: envelope.ref }}>
          {envelopeWords(envelope, envelope.procedure ?? "common", words)}
        </Link>
        <p className="row-case">
          <span>
            <span className="muted">{t(envelope.direction === "out" ? "exchanges.to" : "exchanges.from")} </span>
            <Side state={envelope.peer} />
          </span>
          <span>{envelopeName(envelope.sequence, t)}</span>
          <bdi className="nowrap">{envelope.shown}</bdi>
        </p>
        {withdraw.isError ? <ProblemNotice error={withdraw.error} /> : null}
      </div>
      <div className="row-state">
        <Status tone={tone} icon={icon}>
          {t(`exchanges.status-${envelope.status}`)}
        </Status>
        {envelope.receipt ? <ReceiptLine receipt={envelope.receipt} /> : null}
        {envelope.reason ? <span className="muted">{reasonWords(envelope.reason, words)}</span> : null}
        {envelope.nextTryAt && !envelope.receipt ? (
          <span className="muted">
            {t("exchanges.triesAndNext", { count: envelope.tries })}{" "}
            <Moment at={envelope.nextTryAt} shape={{ short: true, year: false }} />
          </span>
        ) : null}
        {envelope.mayWithdraw ? (
          <Button
            className="button is-plain is-over"
            onPress={() => withdraw.mutate(envelope.id)}
            isPending={withdraw.isPending}
          >
            <Icon name="undo" />
            {t("exchanges.withdraw")}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function reasonWords(code: string, { maybe }: ReturnType<typeof useWords>): string {
  return maybe("common", `errors.${code}`) ?? code.replace(/-/g, " ");
}
