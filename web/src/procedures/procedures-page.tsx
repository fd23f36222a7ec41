import { Link } from "@tanstack/react-router";
import { useCorridor } from "../shell/corridor.tsx";
import { useTitle } from "../shell/use-title.ts";
import { dateWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";

/** What the States have agreed, one procedure a card. */
export function ProceduresPage() {
  const { t, w, language } = useWords();
  const corridor = useCorridor();
  useTitle(t("shell.procedures"));
  return (
    <>
      <header className="section">
        <h1>{t("shell.procedures")}</h1>
        <p className="lead">{t("procedures.lead")}</p>
      </header>
      <ul className="cards is-wide">
        {corridor.procedures.map(({ name, since, hash }) => (
          <li key={name}>
            <Link className="card" to="/procedures/$name" params={{ name }}>
              <span className="card-name voice">{w(name, "title")}</span>
              <span className="card-does">{w(name, "summary")}</span>
              <span className="card-foot muted mini">
                {t("procedures.since", {
                  date: dateWords(Temporal.PlainDate.from(since), language, { weekday: false }),
                })}
                <span className="code">{hash.slice(0, 12)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="muted small">
        {t("procedures.release")} <span className="code">{corridor.release}</span>
      </p>
    </>
  );
}
