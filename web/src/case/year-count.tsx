import { useQuery } from "@tanstack/react-query";
import type { CasePage } from "../../../server/http/api.ts";
import { call } from "../api/call.ts";
import { dateWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";

interface Reading {
  readonly used: number;
  readonly allowed: number;
  readonly until: string;
}
interface Count {
  readonly civilYear: Reading;
  readonly rollingYear: Reading;
}

/** Six months a year in both readings, beside the decision that a person takes on them. */
export function YearCount({ page: { view } }: { readonly page: CasePage }) {
  const { t, language } = useWords();
  const asks = view.offers.some(({ takes }) => takes.includes("yearCount")) || (view.lists.days ?? []).length > 0;
  const { data } = useQuery({
    queryKey: ["case", view.ref, "year-count", view.version],
    queryFn: () => call<Count>("GET", `/cases/${view.ref}/year-count`),
    enabled: asks,
  });
  if (!data) return null;
  const day = (iso: string) => dateWords(Temporal.PlainDate.from(iso), language, { weekday: false });
  const line = (label: "worker.civil" | "worker.rolling", { used, allowed, until }: Reading) => (
    <div className="year-reading">
      <dt>{t(label)}</dt>
      <dd>
        <b>{t("worker.used", { used, allowed })}</b>, {t("worker.until", { date: day(until) })}
      </dd>
    </div>
  );
  return (
    <section className="section" aria-labelledby="year-count">
      <h2 id="year-count">{t("worker.countTitle")}</h2>
      <dl className="year-count">
        {line("worker.civil", data.civilYear)}
        {line("worker.rolling", data.rollingYear)}
      </dl>
      <p className="muted small">{t("worker.warn")}</p>
    </section>
  );
}
