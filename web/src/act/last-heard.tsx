import type { CaseView } from "@wasl/procedure";
import { useDefinition } from "../case/definition.tsx";
import { storyTitle } from "../case/story-words.ts";
import { Moment } from "../marks/moment.tsx";
import { Side } from "../marks/side.tsx";
import { Value } from "../values/value.tsx";
import { useWords } from "../words/words.tsx";

/** What the other side said last, beside the form that answers it: its questions, its hearing, its flight. */
export function LastHeard({ view }: { readonly view: CaseView }) {
  const words = useWords();
  const { w } = words;
  const definition = useDefinition();
  const procedure = definition.name;
  const last = view.story.findLast(
    ({ kind, by, facts }) => kind === "stepped" && by !== view.self && (facts ?? []).length > 0,
  );
  const facts = view.facts.filter(({ id }) => last?.facts?.includes(id));
  if (last === undefined || facts.length === 0) return null;
  return (
    <section className="last-heard" aria-labelledby="last-heard">
      <p className="muted small">
        <Side state={view.parties[last.by] ?? ""} /> <Moment at={last.at} shape={{ weekday: false }} />
      </p>
      <h2 id="last-heard">{storyTitle(last, procedure, words)}</h2>
      {facts.map(({ id, value }) => {
        const schema = definition.facts[id]?.schema;
        return schema === undefined ? null : (
          <details key={id} className="behind" open={facts.length === 1}>
            <summary>{w(procedure, `facts.${id}.label`)}</summary>
            <Value
              schema={schema}
              value={value}
              place={{ procedure, base: `facts.${id}`, path: [] }}
              caseRef={view.ref}
            />
          </details>
        );
      })}
    </section>
  );
}
