import type { CaseView } from "@wasl/procedure";
import { offerTitle } from "../act/offer-words.ts";
import { Side } from "../marks/side.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useStateForms } from "../shell/state-words.ts";
import { useClock } from "../time/clock.tsx";
import { instantWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";
import { arrange } from "./offers.ts";

/** The end of the thread: now, on the shore that holds the turn. */
export function StoryNow({ view }: { readonly view: CaseView }) {
  const words = useWords();
  const { t, language } = words;
  const forms = useStateForms();
  const corridor = useCorridor();
  const { now, zone } = useClock();
  const ours = view.turn === view.self;
  const definition = useDefinition();
  if (view.closed || view.turn === null) return null;
  const state = view.parties[view.turn] ?? "";
  const { first: next } = arrange(definition, view);
  return (
    <li
      className="act is-now"
      data-side={corridor.state(state)?.side ?? "a"}
      data-thread={corridor.state(state)?.side ?? "a"}
    >
      <span className="act-knot" />
      <div className="act-body">
        <div className="act-when">
          <time dateTime={now.toString()}>
            {t("case.now", { time: instantWords(now.toString(), zone, language, { weekday: false }) })}
          </time>
          <span className="side-word">
            <Side state={state} />
          </span>
        </div>
        <h3>{ours ? t("case.ourTurn") : t("case.theirTurn", forms(state))}</h3>
        {ours && next ? <p>{offerTitle(next, view, words)}</p> : null}
      </div>
    </li>
  );
}
