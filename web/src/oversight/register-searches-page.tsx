import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { RegisterOversight } from "../../../server/http/api.ts";
import { registerOversightQuery } from "../api/queries.ts";
import { Empty } from "../marks/empty.tsx";
import { Asked } from "../shell/asked.tsx";
import { useTitle } from "../shell/use-title.ts";
import { useWords } from "../words/words.tsx";
import { ObservationItem } from "./observation-item.tsx";
import { SearchRow } from "./search-row.tsx";

/** How the register was searched, for the data-protection officer: what is unusual first, with its reason; then every search. */
export function RegisterSearchesPage() {
  const { t } = useWords();
  const oversight = useQuery(registerOversightQuery);
  useTitle(t("register.watchTitle"));
  return (
    <>
      <header className="section">
        <h1>{t("register.watchTitle")}</h1>
        <p className="lead">{t("register.watchLead")}</p>
      </header>
      <Asked query={oversight} blocks={3}>
        {(data) => <Oversight data={data} />}
      </Asked>
    </>
  );
}

function Oversight({ data }: { readonly data: RegisterOversight }) {
  const { t } = useWords();
  const [only, setOnly] = useState<readonly number[]>();
  // What nobody has looked at yet comes first.
  const observations = data.observations.toSorted(
    (one, other) => Number(Boolean(one.seen)) - Number(Boolean(other.seen)),
  );
  const searches = data.searches.filter(({ sequence }) => only === undefined || only.includes(sequence));
  return (
    <>
      <section className="section" aria-labelledby="observations">
        <h2 id="observations">{t("register.observations")}</h2>
        {observations.length === 0 ? (
          <Empty title={t("register.noObservation")} />
        ) : (
          <ul className="plain observations">
            {observations.map((observation) => (
              <ObservationItem
                key={`${observation.kind} ${observation.lines.join()}`}
                observation={observation}
                onSee={() => {
                  setOnly(observation.lines);
                  requestAnimationFrame(() => document.getElementById("searches")?.focus());
                }}
              />
            ))}
          </ul>
        )}
      </section>
      <section className="section" aria-labelledby="searches">
        <div className="section-head">
          <h2 id="searches" tabIndex={-1}>
            {only ? t("register.searchesCount", { count: searches.length }) : t("register.all")}
          </h2>
          {only ? (
            <button type="button" className="button is-plain" onClick={() => setOnly(undefined)}>
              {t("register.seeAll")}
            </button>
          ) : (
            <span className="muted small">{t("register.allSays")}</span>
          )}
        </div>
        {searches.length === 0 ? (
          <Empty title={t("register.noSearch")} />
        ) : (
          <>
            <p className="small muted">{t("register.sealSays")}</p>
            <div className="table-frame">
              <table className="table stack">
                <thead>
                  <tr>
                    <th scope="col">{t("register.when")}</th>
                    <th scope="col">{t("register.who")}</th>
                    <th scope="col">{t("register.inCase")}</th>
                    <th scope="col">{t("register.what")}</th>
                    <th scope="col">{t("register.outcome")}</th>
                  </tr>
                </thead>
                <tbody>
                  {searches.map((search) => (
                    <SearchRow key={search.sequence} search={search} />
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </section>
    </>
  );
}
