import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Readings } from "../../../server/http/api.ts";
import { search } from "../api/call.ts";
import { periods, type ReadingSearch, readingsQuery } from "../api/queries.ts";
import { Choice } from "../forms/choice.tsx";
import { Asked } from "../shell/asked.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useTitle } from "../shell/use-title.ts";
import { dateWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";
import { ReadingsTable } from "./readings-table.tsx";

/** This State's own reading of each indicator, for a quarter or a year, and for the cases that one State opened. */
export function IndicatorsPage() {
  const { t, w, language } = useWords();
  const asked: ReadingSearch = useSearch({ from: "/signed-in/indicators" });
  const read = useQuery(readingsQuery(asked, language));
  useTitle(t("shell.indicators"));
  return (
    <>
      <header className="section">
        <h1>{t("shell.indicators")}</h1>
        <p className="lead">{t("indicators.lead")}</p>
      </header>
      <Asked query={read} blocks={4}>
        {(readings) => (
          <>
            <Period readings={readings} asked={asked} />
            {readings.procedures.map(({ procedure, indicators }) => (
              <section className="section" key={procedure} aria-labelledby={`of-${procedure}`}>
                <div className="section-head">
                  <h2 id={`of-${procedure}`}>{w(procedure, "title")}</h2>
                </div>
                <ReadingsTable indicators={indicators} />
              </section>
            ))}
          </>
        )}
      </Asked>
    </>
  );
}

function Period({ readings, asked }: { readonly readings: Readings; readonly asked: ReadingSearch }) {
  const { t, language } = useWords();
  const { states } = useCorridor();
  const navigate = useNavigate();
  const { year, period, opener, years, from, to, readAt } = readings;
  const go = (next: ReadingSearch) => void navigate({ to: "/indicators", search: { ...asked, ...next } });
  const day = (date: string) => dateWords(Temporal.PlainDate.from(date), language, { weekday: false });
  const named = {
    year: t("indicators.whole"),
    Q1: t("indicators.Q1"),
    Q2: t("indicators.Q2"),
    Q3: t("indicators.Q3"),
    Q4: t("indicators.Q4"),
  };
  const exported = `/api/indicators.csv${search({ year, period, opener, language })}`;
  return (
    <div className="section">
      <search className="reading-filters no-print">
        <Choice
          label={t("indicators.year")}
          value={String(year)}
          options={years.map((one) => ({ id: String(one), name: String(one) }))}
          onChange={(one) => go({ year: Number(one) })}
        />
        <Choice
          label={t("indicators.period")}
          value={period}
          options={periods.map((id) => ({ id, name: named[id] }))}
          onChange={(one) => go({ period: periods.find((each) => each === one) })}
        />
        <Choice
          label={t("indicators.opener")}
          value={opener}
          options={states.map(({ code, name }) => ({ id: code, name: name[language] }))}
          onChange={(one) => go({ opener: one })}
        />
      </search>
      <p className="reading-span">
        <b>{t("indicators.span", { from: day(from), to: day(to) })}</b>{" "}
        <span className="print-only">
          {t("indicators.opener")} {states.find(({ code }) => code === opener)?.name[language]}
        </span>
      </p>
      <p className="muted small">{t("indicators.readAt", { date: day(readAt.slice(0, 10)) })}</p>
      <p className="buttons no-print">
        <a className="button" href={exported} download>
          {t("indicators.csv")}
        </a>
        <button type="button" className="button" onClick={() => window.print()}>
          {t("indicators.print")}
        </button>
      </p>
    </div>
  );
}
