import type { CaseView } from "@wasl/procedure";
import { useCorridor } from "../shell/corridor.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";
import { WeaveKnot } from "./weave-knot.tsx";
import { weaveLine } from "./weave-line.ts";

/** Two shores, one thread: it lies on the side that holds the turn and crosses when the turn crosses. */
export function Weave({ view }: { readonly view: CaseView }) {
  const { t, pick } = useWords();
  const corridor = useCorridor();
  const definition = useDefinition();
  const knots = weaveLine(definition, view);
  const sideOf = (party: string) => corridor.state(view.parties[party])?.side ?? "a";
  const shores = Object.values(view.parties)
    .map((code) => corridor.state(code))
    .filter((state) => state !== undefined)
    .toSorted((one, other) => one.side.localeCompare(other.side));
  const due = view.clocks
    .filter(({ status, due: at, obliged }) => status === "running" && at !== undefined && obliged === view.turn)
    .map(({ due: at }) => at)
    .toSorted()[0];
  return (
    <section
      className="weave"
      data-only={shores.length === 1 ? shores[0]?.side : undefined}
      aria-label={t("case.weave")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
      tabIndex={0}
    >
      <div className="weave-grid">
        <p className="weave-shores">
          {shores.map((state) => (
            <span className="side" data-side={state.side} key={state.code}>
              {pick(state.name)}
            </span>
          ))}
        </p>
        <ol className="weave-steps">
          {knots.map((knot, index) => {
            const next = knots[index + 1];
            return (
              <WeaveKnot
                key={`${knot.state} ${knot.at ?? index}`}
                knot={knot}
                procedure={definition.name}
                side={sideOf(knot.party)}
                state={pick(corridor.state(view.parties[knot.party])?.name)}
                next={next ? { side: sideOf(next.party), isNext: next.time === "next" } : undefined}
                due={knot.time === "now" ? due : undefined}
              />
            );
          })}
        </ol>
      </div>
    </section>
  );
}
