import type { CaseView } from "@wasl/procedure";
import { DueIn } from "../marks/due-in.tsx";
import { Moment } from "../marks/moment.tsx";
import { OtherShore } from "../marks/other-shore.tsx";
import { Side } from "../marks/side.tsx";
import { Status } from "../marks/status.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";
import { dueLines } from "./due-line.ts";
import { DueVisits } from "./due-visits.tsx";
import { legalState } from "./legal-state.ts";

type ClockView = CaseView["clocks"][number];

/** Those that run first by their end, then those that stand still, then those that have ended. */
const rank = ({ status }: ClockView) => ["running", "paused", "ended"].indexOf(status);
const inOrder = (one: ClockView, other: ClockView) =>
  rank(one) - rank(other) || (one.due ?? "").localeCompare(other.due ?? "");

/** Who owes what, by when. */
export function Due({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const definition = useDefinition();
  const { lines, others } = dueLines(definition, view.clocks);
  const clocks = others.filter((clock) => rank(clock) >= 0).toSorted(inOrder);
  if (clocks.length + lines.length === 0) return null;
  return (
    <section className="section" aria-labelledby="due">
      <h2 id="due" className="out-of-sight">
        {t("case.due")}
      </h2>
      {lines.map((line) => (
        <DueVisits key={line.id} line={line} view={view} />
      ))}
      {clocks.length === 0 ? null : (
        <ul className="due">
          {clocks.map((clock) => (
            <DueItem key={clock.clock} clock={clock} view={view} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DueItem({ clock, view }: { readonly clock: ClockView; readonly view: CaseView }) {
  const { t, w, maybe } = useWords();
  const corridor = useCorridor();
  const definition = useDefinition();
  const { name: procedure } = view.procedure;
  // A deadline is counted, and said, in the legal time of the party whose calendar it follows.
  const legal = corridor.state(legalState(definition, view, clock.clock));
  const lead = maybe(procedure, `clocks.${clock.clock}.due`);
  const end = clock.status === "ended" ? maybe(procedure, `clocks.${clock.clock}.end`) : undefined;
  return (
    <li>
      <p className="by">
        <Side state={view.parties[clock.obliged] ?? ""} />
      </p>
      <h3>{w(procedure, `clocks.${clock.clock}.title`)}</h3>
      {clock.due && clock.status !== "paused" ? (
        <>
          {lead ? <span className="due-lead muted small">{lead}</span> : null}
          <span className="due-date">
            <Moment at={clock.due} zone={legal?.zone} begins={lead === undefined} />
          </span>
          <span className="two">
            <DueIn at={clock.due} />
            <span className="muted mini">
              <OtherShore at={clock.due} beside={legal?.code} />
            </span>
          </span>
        </>
      ) : (
        <>
          <Status tone="quiet" icon="pause">
            {t("time.stopped")}
          </Status>
          {clock.pausedAt ? (
            <span className="muted small">
              {t("time.since")} <Moment at={clock.pausedAt} shape={{ year: false }} />
            </span>
          ) : null}
        </>
      )}
      {end ? <p>{end}</p> : null}
    </li>
  );
}
