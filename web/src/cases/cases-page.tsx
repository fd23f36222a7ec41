import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type CaseSearch, casesQuery } from "../api/queries.ts";
import { Empty } from "../marks/empty.tsx";
import { Icon } from "../marks/icon.tsx";
import { Asked } from "../shell/asked.tsx";
import { useTitle } from "../shell/use-title.ts";
import { useWords } from "../words/words.tsx";
import { CaseFilters } from "./case-filters.tsx";
import { CaseRow } from "./case-row.tsx";
import { Pages } from "./pages.tsx";

export function CasesPage() {
  const { t } = useWords();
  const asked = useSearch({ from: "/signed-in/cases" });
  const navigate = useNavigate();
  const cases = useQuery(casesQuery(asked));
  useTitle(t("cases.title"));
  const change = (next: CaseSearch) =>
    void navigate({ to: "/cases", search: { ...asked, page: undefined, ...next }, replace: true });
  const filtered = Object.values(asked).some((value) => value !== undefined);
  return (
    <>
      <header className="section">
        <div className="section-head">
          <h1>{t("cases.title")}</h1>
          <Link className="button" to="/cases/new">
            <Icon name="more" />
            {t("cases.open")}
          </Link>
        </div>
      </header>
      <CaseFilters asked={asked} onChange={change} />
      <Asked query={cases} blocks={4}>
        {(list) => (
          <section className="section" aria-labelledby="found" aria-busy={cases.isFetching}>
            <h2 id="found" className="small muted found" aria-live="polite">
              {t("cases.found", { count: list.total })}
            </h2>
            {list.cases.length === 0 ? (
              <Empty title={t(filtered ? "cases.none" : "cases.noneYet")}>
                <p>{t(filtered ? "cases.noneSays" : "cases.noneYetSays")}</p>
              </Empty>
            ) : (
              <ol className="rows is-cases">
                {list.cases.map((one) => (
                  <CaseRow key={one.ref} item={one} />
                ))}
              </ol>
            )}
            <Pages
              page={list.page}
              pages={list.pages}
              onPage={(page) => change({ page: page === 1 ? undefined : page })}
            />
          </section>
        )}
      </Asked>
    </>
  );
}
