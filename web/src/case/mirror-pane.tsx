import type { CaseView } from "@wasl/procedure";
import { Moment } from "../marks/moment.tsx";
import { Side } from "../marks/side.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { Value } from "../values/value.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";
import { legalState } from "./legal-state.ts";

/** The other State's view of the case in its own order: where it stands, what it holds, what it has been told. */
export function MirrorPane({ view, shown }: { readonly view: CaseView; readonly shown: string }) {
  const { t, w } = useWords();
  const definition = useDefinition();
  const corridor = useCorridor();
  const procedure = definition.name;
  const due = view.clocks.find(({ status, due: at }) => status === "running" && at !== undefined);
  return (
    <>
      <p className="voice">{w(procedure, `states.${view.state}`)}</p>
      <dl className="facts is-tight">
        <div>
          <dt>{t("case.one")}</dt>
          <dd>
            <bdi>{shown}</bdi>
          </dd>
        </div>
        {view.turn ? (
          <div>
            <dt>{t("case.expectedOf")}</dt>
            <dd>
              <Side state={view.parties[view.turn] ?? ""} />
            </dd>
          </div>
        ) : null}
        {due?.due ? (
          <div>
            <dt>{t("case.beforeLabel")}</dt>
            <dd>
              <Moment at={due.due} zone={corridor.state(legalState(definition, view, due.clock))?.zone} />
            </dd>
          </div>
        ) : null}
        {view.flags.map(({ flag, since }) => (
          <div key={flag}>
            <dt>{w(procedure, `flags.${flag}.title`)}</dt>
            <dd>
              <Moment at={since} shape={{ year: false }} />
            </dd>
          </div>
        ))}
      </dl>
      {view.facts.map((fact) => {
        const schema = definition.facts[fact.id]?.schema;
        if (schema === undefined) return null;
        return (
          <details className="mirror-fact" key={fact.id}>
            <summary>{w(procedure, `facts.${fact.id}.label`)}</summary>
            <Value schema={schema} value={fact.value} place={{ procedure, base: `facts.${fact.id}`, path: [] }} />
          </details>
        );
      })}
    </>
  );
}
