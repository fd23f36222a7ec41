import type { CaseView, FactView } from "@wasl/procedure";
import { Icon } from "../marks/icon.tsx";
import { Moment } from "../marks/moment.tsx";
import { Side } from "../marks/side.tsx";
import { Status } from "../marks/status.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useStateForms } from "../shell/state-words.ts";
import { Value } from "../values/value.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";

/** What the case holds, as far as this person may read it; each with its author and who else holds it. */
export function Known({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  if (view.facts.length === 0) return null;
  const parties = Object.keys(view.parties).toSorted((one) => (one === view.self ? -1 : 1));
  return (
    <section className="section" aria-labelledby="known">
      <div className="section-head">
        <h2 id="known">{t("case.known")}</h2>
      </div>
      {parties.map((party) => {
        const facts = view.facts.filter(({ owner }) => owner === party);
        if (facts.length === 0) return null;
        return (
          <div className="known" key={party}>
            <h3>
              <Side state={view.parties[party] ?? ""} />
            </h3>
            <div className="rows">
              {facts.map((fact) => (
                <KnownFact key={fact.id} fact={fact} view={view} />
              ))}
            </div>
          </div>
        );
      })}
    </section>
  );
}

function KnownFact({ fact, view }: { readonly fact: FactView; readonly view: CaseView }) {
  const { t, w } = useWords();
  const forms = useStateForms();
  const corridor = useCorridor();
  const definition = useDefinition();
  const schema = definition.facts[fact.id]?.schema;
  if (schema === undefined) return null;
  const procedure = definition.name;
  const others = fact.heldBy.filter((party) => party !== view.self);
  return (
    <details className="known-fact">
      <summary>
        <span className="known-name">{w(procedure, `facts.${fact.id}.label`)}</span>
        {fact.lapsed ? (
          <Status tone="soon" icon="clock">
            {t("case.lapsed")}
          </Status>
        ) : null}
        {others.length === 0 ? (
          <span className="home">
            <Icon name="home" />
            {t("case.staysIn", forms(corridor.self))}
          </span>
        ) : (
          <span className="home">
            <Icon name="envelope" />
            {t("case.heldBy", {
              states: others.map((party) => forms(view.parties[party]).in).join(t("shell.comma")),
            })}
          </span>
        )}
      </summary>
      <div className="known-value">
        <Value schema={schema} value={fact.value} place={{ procedure, base: `facts.${fact.id}`, path: [] }} />
        <p className="muted mini">
          {fact.role ? `${w(procedure, `roles.${fact.role}`)}${t("shell.comma")}` : null}
          <Moment at={fact.at} shape={{ weekday: false }} />
        </p>
      </div>
    </details>
  );
}
