import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { Envelope } from "../../../server/http/api.ts";
import { outboxQuery } from "../api/queries.ts";
import { Empty } from "../marks/empty.tsx";
import { Asked } from "../shell/asked.tsx";
import { useTitle } from "../shell/use-title.ts";
import { useWords } from "../words/words.tsx";
import { EnvelopeRows } from "./envelope-rows.tsx";
import { ReadAndClear } from "./read-and-clear.tsx";
import { sentLead } from "./sent-lead.ts";

/** Everything that crosses: what waits for a reader, what is on its way, what has arrived, what came. */
export function ExchangesPage() {
  const { t } = useWords();
  const { scope = "post" } = useSearch({ from: "/signed-in/exchanges" });
  const envelopes = useQuery(outboxQuery(scope));
  useTitle(t("shell.exchanges"));
  return (
    <>
      <header className="section">
        <div className="section-head">
          <h1>{t("shell.exchanges")}</h1>
          <nav className="views" aria-label={t("work.scope")}>
            {(["mine", "post", "all"] as const).map((one) => (
              <Link
                key={one}
                to="/exchanges"
                search={one === "post" ? {} : { scope: one }}
                aria-current={scope === one ? "true" : undefined}
              >
                {t(`exchanges.${one}`)}
              </Link>
            ))}
          </nav>
        </div>
        {envelopes.data ? <p className="lead">{sentLead(envelopes.data, t)}</p> : null}
      </header>
      <Asked query={envelopes} blocks={3}>
        {(found) => <ExchangeSections envelopes={found} />}
      </Asked>
    </>
  );
}

function ExchangeSections({ envelopes }: { readonly envelopes: readonly Envelope[] }) {
  const { t } = useWords();
  if (envelopes.length === 0) return <Empty title={t("exchanges.none")}>{t("exchanges.noneSays")}</Empty>;
  const toRead = envelopes.filter(({ status, mayClear }) => status === "to-read" && mayClear);
  const unfinished = envelopes.filter(
    (one) =>
      !toRead.includes(one) && one.direction === "out" && !["received", "withdrawn", "void"].includes(one.status),
  );
  const sent = envelopes.filter((one) => one.direction === "out" && !toRead.includes(one) && !unfinished.includes(one));
  const came = envelopes.filter(({ direction }) => direction === "in");
  const part = (id: string, title: string, those: readonly Envelope[]) =>
    those.length === 0 ? null : (
      <section className="section" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <EnvelopeRows envelopes={those} />
      </section>
    );
  return (
    <>
      {toRead.length === 0 ? null : (
        <section className="section" aria-labelledby="to-read">
          <h2 id="to-read">{t("exchanges.toRead")}</h2>
          <p className="muted">{t("exchanges.toReadSays")}</p>
          {toRead.map((one) => (
            <ReadAndClear key={one.id} envelope={one} />
          ))}
        </section>
      )}
      {part("on-the-way", t("exchanges.onTheWay"), unfinished)}
      {part("sent", t("exchanges.sent"), sent)}
      {part("came", t("exchanges.came"), came)}
    </>
  );
}
