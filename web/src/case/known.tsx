import type { CaseView } from "@wasl/procedure";
import { Side } from "../marks/side.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";
import { type DossierRow, dossierRows } from "./dossier-rows.ts";
import { KnownFact } from "./known-fact.tsx";

/** What the case holds as far as this person may read it, and what this person may fill in; ours first. */
export function Known({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const definition = useDefinition();
  const parties = [view.self, ...Object.keys(view.parties).filter((party) => party !== view.self)];
  const groups = parties.map((party) => [party, dossierRows(definition, view, party)] as const);
  if (groups.every(([, rows]) => rows.length === 0)) return null;
  return (
    <section className={view.sent ? "section" : "section is-early"} aria-labelledby="known">
      <div className="section-head">
        <h2 id="known">{t("case.known")}</h2>
      </div>
      {groups.map(([party, rows]) =>
        rows.length === 0 ? null : (
          <div className="known" key={party}>
            <h3>
              <Side state={view.parties[party] ?? ""} />
            </h3>
            <KnownRows rows={rows} view={view} />
          </div>
        ),
      )}
    </section>
  );
}

/** What might be said besides is folded away, so that what is missing is seen. */
function KnownRows({ rows, view }: { readonly rows: readonly DossierRow[]; readonly view: CaseView }) {
  const { t } = useWords();
  const shown = rows.filter(({ need }) => need !== "possible");
  const possible = rows.filter(({ need }) => need === "possible");
  return (
    <div className="rows">
      {shown.map((row) => (
        <KnownFact key={row.id} row={row} view={view} />
      ))}
      {possible.length === 0 ? null : (
        <details className="known-more" open={shown.length === 0}>
          <summary>{t("case.possible", { count: possible.length })}</summary>
          {possible.map((row) => (
            <KnownFact key={row.id} row={row} view={view} />
          ))}
        </details>
      )}
    </div>
  );
}
