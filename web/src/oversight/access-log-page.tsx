import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { accessLogQuery } from "../api/queries.ts";
import { Empty } from "../marks/empty.tsx";
import { Moment } from "../marks/moment.tsx";
import { Asked } from "../shell/asked.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useTitle } from "../shell/use-title.ts";
import { useWords } from "../words/words.tsx";
import { BrokenGlass } from "./broken-glass.tsx";
import { whatWords } from "./what-words.ts";

/** Every reading of personal data with its purpose, for the data-protection officer. */
export function AccessLogPage() {
  const words = useWords();
  const { t, pick, maybe } = words;
  const corridor = useCorridor();
  const { ref } = useSearch({ from: "/signed-in/access-log" });
  const log = useQuery(accessLogQuery(ref));
  useTitle(t("shell.accessLog"));
  return (
    <>
      <header className="section">
        <h1>{t("shell.accessLog")}</h1>
        <p className="lead">{t("access.lead")}</p>
        {ref ? (
          <p>
            {t("access.oneCase")} <Link to="/access-log">{t("access.allCases")}</Link>
          </p>
        ) : null}
      </header>
      <BrokenGlass />
      <Asked query={log} blocks={2}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty title={t("access.none")} />
          ) : (
            <div className="table-frame">
              <table className="table stack">
                <thead>
                  <tr>
                    <th scope="col">{t("access.at")}</th>
                    <th scope="col">{t("access.who")}</th>
                    <th scope="col">{t("access.what")}</th>
                    <th scope="col">{t("access.purpose")}</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map((entry, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the log is append-only and has no identifiers.
                    <tr key={index}>
                      <th scope="row">
                        <Moment at={entry.at} shape={{ short: true }} />
                      </th>
                      <td data-label={t("access.who")}>
                        <span>
                          {entry.person ? (
                            <span className="block">
                              <bdi>{entry.person}</bdi>
                            </span>
                          ) : null}
                          <span className="muted">
                            {maybe("roles-catalogue", entry.role) ?? entry.role} ·{" "}
                            {pick(corridor.post(entry.post)?.name) || entry.post}
                          </span>
                        </span>
                      </td>
                      <td data-label={t("access.what")}>{whatWords(entry.what, words)}</td>
                      <td data-label={t("access.purpose")}>{maybe("purposes", entry.purpose) ?? entry.purpose}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Asked>
    </>
  );
}
