import type { CaseView } from "@wasl/procedure";
import { Icon } from "../marks/icon.tsx";
import { Moment } from "../marks/moment.tsx";
import { OtherShore } from "../marks/other-shore.tsx";
import { Side } from "../marks/side.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useStateForms } from "../shell/state-words.ts";
import { useWords } from "../words/words.tsx";
import { ActDetails } from "./act-details.tsx";
import { EnvelopeNote } from "./envelope-note.tsx";
import type { StoryLine } from "./story-line.ts";
import { storyTitle } from "./story-words.ts";

/** One thing that happened, on the shore of whoever did it. Names of people are of our own house only. */
export function Act(props: {
  readonly line: StoryLine;
  readonly view: CaseView;
  readonly people: Readonly<Record<string, string>>;
}) {
  const words = useWords();
  const { t } = words;
  const corridor = useCorridor();
  const forms = useStateForms();
  const { item, envelopes, turnTo, thread } = props.line;
  const { view } = props;
  const procedure = view.procedure.name;
  const state = view.parties[item.by] ?? "";
  return (
    <li
      className={item.home ? "act is-home" : "act"}
      data-side={corridor.state(state)?.side ?? "a"}
      data-thread={corridor.state(view.parties[thread ?? item.by])?.side ?? "a"}
      data-kind={item.kind}
    >
      <span className="act-knot" />
      <div className="act-body">
        <div className="act-when">
          <span>
            <Moment at={item.at} shape={{ weekday: false }} />{" "}
            {item.by === view.self ? null : (
              <span className="muted">
                <OtherShore at={item.at} state={state} brackets />
              </span>
            )}
          </span>
          <span className="side-word">
            <Side state={state} />
          </span>
        </div>
        <h3>{storyTitle(item, procedure, words)}</h3>
        <ActDetails item={item} view={view} people={props.people} />
        {item.home ? (
          <span className="home">
            <Icon name="home" />
            {t("case.staysIn", forms(state))}
          </span>
        ) : null}
        {turnTo ? null : envelopes.map((envelope) => <EnvelopeNote key={envelope.id} envelope={envelope} />)}
      </div>
    </li>
  );
}
