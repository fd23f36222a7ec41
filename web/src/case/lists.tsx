import type { Entry } from "@wasl/procedure";
import type { CasePage } from "../../../server/http/api.ts";
import { useAct } from "../api/acts.ts";
import { Moment } from "../marks/moment.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { Side } from "../marks/side.tsx";
import { Value } from "../values/value.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";

/** Lists to which the parties add at any time; each may take its own entries back. */
export function Lists({ page }: { readonly page: CasePage }) {
  const { w } = useWords();
  const { view } = page;
  return Object.entries(view.lists)
    .filter(([, entries]) => entries.some(({ retracted }) => !retracted))
    .map(([list, entries]) => (
      <section className="section" key={list} aria-labelledby={`list-${list}`}>
        <h2 id={`list-${list}`}>{w(view.procedure.name, `lists.${list}.title`)}</h2>
        <ol className="rows">
          {entries
            .filter(({ retracted }) => !retracted)
            .map((entry) => (
              <ListEntry key={entry.id} list={list} entry={entry} page={page} />
            ))}
        </ol>
      </section>
    ));
}

function ListEntry({ list, entry, page }: { readonly list: string; readonly entry: Entry; readonly page: CasePage }) {
  const { t } = useWords();
  const definition = useDefinition();
  const { view } = page;
  const act = useAct(view.ref);
  const schema = definition.lists[list]?.entry;
  const mine =
    entry.by === view.self &&
    view.offers.some((offer) => offer.do === "contribute" && offer.name === list && offer.enabled);
  if (schema === undefined) return null;
  return (
    <li className="entry">
      <Value
        schema={schema}
        value={entry.value}
        place={{ procedure: definition.name, base: `lists.${list}.entry`, path: [] }}
      />
      <p className="muted mini entry-foot">
        <Side state={view.parties[entry.by] ?? ""} /> <Moment at={entry.at} shape={{ weekday: false }} />
        {mine ? (
          <button
            type="button"
            className="button is-plain is-small"
            onClick={() => act.mutate({ command: { do: "retract", list, id: entry.id }, version: view.version })}
          >
            {t("case.retract")}
          </button>
        ) : null}
      </p>
      {act.isError ? <ProblemNotice error={act.error} /> : null}
    </li>
  );
}
