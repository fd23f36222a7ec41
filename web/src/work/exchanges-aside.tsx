import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { outboxQuery } from "../api/queries.ts";
import { Status } from "../marks/status.tsx";
import { useClock } from "../time/clock.tsx";
import { timeWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";

/** Whether what we sent has arrived: said only when something has been sent. */
export function ExchangesAside() {
  const { t, language } = useWords();
  const { zone } = useClock();
  const { data } = useQuery(outboxQuery("post"));
  const sent = (data ?? []).filter(({ direction }) => direction === "out");
  if (sent.length === 0) return null;
  const received = sent.filter(({ status }) => status === "received");
  const onTheWay = sent.filter(({ status }) => status === "queued" || status === "sending");
  const toRead = sent.filter(({ status, mayClear }) => status === "to-read" && mayClear);
  const refused = sent.filter(({ status }) => status === "refused");
  const next = onTheWay.map(({ nextTryAt }) => nextTryAt).find((at) => at !== undefined);
  return (
    <section className="section" aria-labelledby="exchanges-aside">
      <div className="section-head">
        <h2 id="exchanges-aside">{t("shell.exchanges")}</h2>
        <Link className="small" to="/exchanges">
          {t("work.seeExchanges")}
        </Link>
      </div>
      <ul className="list">
        {toRead.length > 0 ? (
          <li>
            <Status tone="accent" icon="eye">
              {t("exchanges.countToRead", { count: toRead.length })}
            </Status>
          </li>
        ) : null}
        {refused.length > 0 ? (
          <li>
            <Status tone="overdue" icon="cross">
              {t("exchanges.countRefused", { count: refused.length })}
            </Status>
          </li>
        ) : null}
        {onTheWay.length > 0 ? (
          <li>
            <Status tone="soon" icon="clock">
              {t("exchanges.countWaiting", { count: onTheWay.length })}
            </Status>
            {next ? (
              <span className="muted">
                {t("exchanges.nextTry", {
                  time: timeWords(Temporal.Instant.from(next).toZonedDateTimeISO(zone).toPlainTime(), language),
                })}
              </span>
            ) : null}
          </li>
        ) : null}
        {received.length > 0 ? (
          <li>
            <Status tone="ok" icon="done">
              {t("exchanges.countReceived", { count: received.length })}
            </Status>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
