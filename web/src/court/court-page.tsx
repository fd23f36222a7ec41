import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import { casesQuery } from "../api/queries.ts";
import { DueIn } from "../marks/due-in.tsx";
import { Empty } from "../marks/empty.tsx";
import { Icon } from "../marks/icon.tsx";
import { Names } from "../marks/names.tsx";
import { Asked } from "../shell/asked.tsx";
import { useTitle } from "../shell/use-title.ts";
import { languages } from "../words/language.ts";
import { useWords } from "../words/words.tsx";

/** What a court reads: the record of diligence of each case before it, from the log, and nothing that can be changed. */
export function CourtPage() {
  const { t, w } = useWords();
  const [page, setPage] = useState(1);
  const found = useQuery(casesQuery({ which: "all", page }));
  useTitle(t("shell.court"));
  return (
    <>
      <header className="section">
        <h1>{t("shell.court")}</h1>
        <p className="lead">{t("court.lead")}</p>
      </header>
      <Asked query={found} blocks={3}>
        {({ cases, pages }) =>
          cases.length === 0 ? (
            <Empty title={t("court.none")} />
          ) : (
            <>
              <ul className="rows">
                {cases.map((one) => (
                  <li className="similar" key={one.ref} data-court={one.shown}>
                    <span className="similar-who">
                      <span className="two">{one.person ? <Names person={one.person} /> : <bdi>{one.shown}</bdi>}</span>
                      <span className="muted small">
                        <bdi className="nowrap">{one.shown}</bdi> · {w(one.procedure, "title")} ·{" "}
                        {w(one.procedure, `states.${one.state}`)}
                      </span>
                      {one.due ? (
                        <span className="small">
                          {w(one.procedure, `clocks.${one.due.clock}.title`)} <DueIn at={one.due.at} />
                        </span>
                      ) : null}
                    </span>
                    <span className="buttons">
                      {languages.map(({ code }) => (
                        <a
                          key={code}
                          className="button is-small"
                          hrefLang={code}
                          href={`/api/cases/${one.ref}/diligence.pdf?language=${code}`}
                          target="_blank"
                          rel="noreferrer"
                        >
                          <Icon name="paper" /> {t(`court.in-${code}`)}
                          <span className="out-of-sight"> {t("shell.newWindow")}</span>
                        </a>
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
              {pages > 1 ? (
                <p className="buttons">
                  <Button className="button is-small" isDisabled={page === 1} onPress={() => setPage(page - 1)}>
                    {t("court.before")}
                  </Button>
                  <Button className="button is-small" isDisabled={page === pages} onPress={() => setPage(page + 1)}>
                    {t("court.after")}
                  </Button>
                </p>
              ) : null}
            </>
          )
        }
      </Asked>
    </>
  );
}
