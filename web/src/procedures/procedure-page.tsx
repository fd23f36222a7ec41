import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ProcedurePage as Page } from "../../../server/http/api.ts";
import { procedureQuery } from "../api/queries.ts";
import { Notice } from "../marks/notice.tsx";
import { Asked } from "../shell/asked.tsx";
import { useTitle } from "../shell/use-title.ts";
import { dateWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";
import { ClocksTable } from "./clocks-table.tsx";
import { Diagram } from "./diagram.tsx";
import { Examples } from "./examples.tsx";
import { FactsTable } from "./facts-table.tsx";
import { GatesTable } from "./gates-table.tsx";
import { Indicators } from "./indicators.tsx";
import { Proof } from "./proof.tsx";
import { StepsTable } from "./steps-table.tsx";
import { Walls } from "./walls.tsx";

/** A procedure as anybody may read it: generated from the very data that the server obeys. */
export function ProcedurePage() {
  const { language } = useWords();
  const { name } = useParams({ from: "/procedures/$name" });
  const query = useQuery(procedureQuery(name, language));
  return (
    <Asked query={query} blocks={4} page>
      {(page) => <ProcedureBody page={page} />}
    </Asked>
  );
}

function ProcedureBody({ page }: { readonly page: Page }) {
  const { t, w, language } = useWords();
  const { definition, hash, diagram, findings, proof, indicators } = page;
  const { name } = definition;
  useTitle(w(name, "title"));
  const chapters = [
    ["diagram", t("procedures.inOneLook")],
    ["steps", t("procedures.whoDoesWhat")],
    ["gates", t("procedures.gates")],
    ["clocks", t("procedures.clocks")],
    ["facts", t("procedures.facts")],
    ["walls", t("procedures.walls")],
    ...(proof ? ([["proof", proof.title]] as const) : []),
    ...(indicators.length > 0 ? ([["indicators", t("indicators.chapter")]] as const) : []),
    ["examples", t("procedures.examples")],
  ] as const;
  return (
    <>
      <header className="section">
        <p className="overline">
          <Link to="/procedures">{t("shell.procedures")}</Link>
          <span>
            {t("procedures.since", {
              date: dateWords(Temporal.PlainDate.from(definition.since), language, { weekday: false }),
            })}
          </span>
        </p>
        <h1>{w(name, "title")}</h1>
        <p className="lead">{w(name, "summary")}</p>
        <nav className="chapters" aria-label={t("procedures.chapters")}>
          {chapters.map(([id, title]) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      </header>
      {findings.length > 0 ? (
        <Notice tone="soon" icon="late" title={t("procedures.findings", { count: findings.length })}>
          {findings.map(({ rule, path }) => (
            <span className="notice-line code" key={`${rule} ${path}`}>
              {rule} {path}
            </span>
          ))}
        </Notice>
      ) : null}
      <section className="section" id="diagram" aria-labelledby="diagram-title">
        <h2 id="diagram-title">{t("procedures.inOneLook")}</h2>
        <Diagram svg={diagram} title={w(name, "title")} />
      </section>
      <StepsTable definition={definition} />
      <GatesTable definition={definition} />
      <ClocksTable definition={definition} />
      <FactsTable definition={definition} />
      <Walls definition={definition} proof={proof} />
      {proof ? <Proof proof={proof} /> : null}
      <Indicators indicators={indicators} />
      <Examples definition={definition} />
      <p className="muted small">
        {t("procedures.hash")} <span className="code">{hash}</span>
      </p>
    </>
  );
}
