import type { CaseView, Json, Offer } from "@wasl/procedure";
import { useDefinition } from "../case/definition.tsx";
import { Value } from "../values/value.tsx";
import { useWords } from "../words/words.tsx";

/** Field by field what crosses, or what is kept where nothing crosses: what is brought now, else what the case holds. */
export function ReviewedFacts(props: {
  readonly offer: Offer;
  readonly view: CaseView;
  readonly brought: Readonly<Record<string, Json>>;
}) {
  const { w } = useWords();
  const definition = useDefinition();
  const { offer, view, brought } = props;
  const procedure = definition.name;
  const held = new Map(view.facts.map(({ id, value }) => [id, value]));
  const crossing = [...new Set(Object.values(offer.crosses).flat())];
  const ids = crossing.length > 0 ? crossing : Object.keys(brought);
  const shown = ids.flatMap((id) => {
    const value = brought[id] ?? held.get(id);
    const fact = definition.facts[id];
    return value === undefined || fact === undefined ? [] : [{ id, value, schema: fact.schema }];
  });
  if (shown.length === 0) return null;
  return (
    <dl className="facts is-reviewed">
      {shown.map(({ id, value, schema }) => (
        <div key={id}>
          <dt>{w(procedure, `facts.${id}.label`)}</dt>
          <dd>
            <Value
              schema={schema}
              value={value}
              place={{ procedure, base: `facts.${id}`, path: [] }}
              caseRef={view.ref}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
