import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { CaseList } from "../../../server/http/api.ts";
import { casesQuery } from "../api/queries.ts";
import { Names } from "../marks/names.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useStateForms } from "../shell/state-words.ts";
import { useClock } from "../time/clock.tsx";
import { dateWords } from "../time/date-words.ts";
import { remaining } from "../time/remaining.ts";
import { remainingWords } from "../time/remaining-words.ts";
import { useWords } from "../words/words.tsx";

type Waiting = CaseList["cases"][number];

/** What is expected of the other shore, and by when. */
export function WaitingAside() {
  const { t } = useWords();
  const forms = useStateForms();
  const corridor = useCorridor();
  const { data } = useQuery(casesQuery({}));
  const waiting = (data?.cases ?? []).filter(
    ({ closed, turnState }) => !closed && typeof turnState === "string" && turnState !== corridor.self,
  );
  if (waiting.length === 0) return null;
  const states = new Set(waiting.map(({ turnState }) => turnState ?? ""));
  return [...states].map((code) => {
    const those = waiting.filter(({ turnState }) => turnState === code);
    return (
      <section className="section" key={code} aria-labelledby={`waiting-${code}`}>
        <div className="section-head">
          <h2 id={`waiting-${code}`}>{t("work.expectedOf", forms(code))}</h2>
          <span className="small muted">{t("work.cases", { count: those.length })}</span>
        </div>
        <ul className="list">
          {those.slice(0, 4).map((one) => (
            <WaitingRow key={one.ref} waiting={one} />
          ))}
        </ul>
        {those.length > 4 ? (
          <Link className="small" to="/cases">
            {t("work.seeAll")}
          </Link>
        ) : null}
      </section>
    );
  });
}

function WaitingRow({ waiting }: { readonly waiting: Waiting }) {
  const { t, w, language } = useWords();
  const { now, zone } = useClock();
  const due = waiting.due?.status === "running" ? Temporal.Instant.from(waiting.due.at) : undefined;
  return (
    <li>
      <Link to="/cases/$ref" params={{ ref: waiting.ref }}>
        {w(waiting.procedure, `states.${waiting.state}`)}
      </Link>
      <span className="two">
        <Names person={waiting.person} />
      </span>
      {due ? (
        <span className="muted">
          {t("work.before", {
            date: dateWords(due.toZonedDateTimeISO(zone).toPlainDate(), language, { year: false }),
            remaining: remainingWords(remaining(due, now), t),
          })}
        </span>
      ) : null}
    </li>
  );
}
