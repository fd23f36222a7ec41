import { useQuery } from "@tanstack/react-query";
import { monitorQuery } from "../api/queries.ts";
import { Empty } from "../marks/empty.tsx";
import { Asked } from "../shell/asked.tsx";
import { useTitle } from "../shell/use-title.ts";
import { dateWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";

/** Totals, flags and departures to come, for the independent monitor: never a case, never a name. */
export function MonitorPage() {
  const { t, w, language } = useWords();
  const watched = useQuery(monitorQuery);
  useTitle(t("shell.monitor"));
  return (
    <>
      <header className="section">
        <h1>{t("shell.monitor")}</h1>
        <p className="lead">{t("monitor.lead")}</p>
      </header>
      <Asked query={watched} blocks={2}>
        {({ procedures, departures, smallestCell }) => {
          const told = (count: number | null) => (count === null ? t("monitor.few", { count: smallestCell }) : count);
          return (
            <>
              <section className="section" aria-labelledby="totals">
                <h2 id="totals">{t("monitor.totals")}</h2>
                <div className="table-frame">
                  <table className="table stack">
                    <thead>
                      <tr>
                        <th scope="col">{t("monitor.procedure")}</th>
                        <th scope="col">{t("monitor.open")}</th>
                        <th scope="col">{t("monitor.closed")}</th>
                        <th scope="col">{t("monitor.flags")}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {procedures.map((row) => (
                        <tr key={row.procedure}>
                          <th scope="row">{w(row.procedure, "title")}</th>
                          <td data-label={t("monitor.open")}>{told(row.open)}</td>
                          <td data-label={t("monitor.closed")}>{told(row.closed)}</td>
                          <td data-label={t("monitor.flags")}>
                            {row.flags.length === 0 ? (
                              <span className="muted">{t("monitor.noFlag")}</span>
                            ) : (
                              row.flags.map(({ flag, count }) => (
                                <span className="block" key={flag}>
                                  {w(row.procedure, `flags.${flag}.title`)} <b>{told(count)}</b>
                                </span>
                              ))
                            )}
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </section>
              <section className="section" aria-labelledby="departures">
                <h2 id="departures">{t("monitor.departures")}</h2>
                <p className="muted">{t("monitor.departuresSay")}</p>
                {departures.length === 0 ? (
                  <Empty title={t("monitor.noDeparture")} />
                ) : (
                  <ul className="rows">
                    {departures.map((one) => (
                      <li className="entry" key={`${one.at} ${one.from}`}>
                        <p>
                          <b>{dateWords(Temporal.PlainDate.from(one.day), language)}</b>{" "}
                          <bdi className="code" dir="ltr">
                            {one.from} → {one.to}
                          </bdi>{" "}
                          <span className="muted">{w("handover", `facts.flight.values.${one.need}`)}</span>
                        </p>
                      </li>
                    ))}
                  </ul>
                )}
              </section>
            </>
          );
        }}
      </Asked>
    </>
  );
}
