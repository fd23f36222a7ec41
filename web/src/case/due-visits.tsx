import type { CaseView } from "@wasl/procedure";
import { DueIn } from "../marks/due-in.tsx";
import { Moment } from "../marks/moment.tsx";
import { Side } from "../marks/side.tsx";
import { Status } from "../marks/status.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";
import type { DueLine } from "./due-line.ts";
import { legalState } from "./legal-state.ts";

/** What is due one after the other over months: made, missing, to come. Nothing missing is ever shown as made. */
export function DueVisits({ line, view }: { readonly line: DueLine; readonly view: CaseView }) {
  const { t, w, maybe } = useWords();
  const corridor = useCorridor();
  const definition = useDefinition();
  const { name: procedure } = view.procedure;
  const obliged = line.clocks[0]?.obliged ?? "";
  return (
    <section className="due-line" aria-label={t("case.dueLine")}>
      <p className="by small">
        <Side state={view.parties[obliged] ?? ""} />
      </p>
      <ol>
        {line.clocks.map((clock) => {
          const zone = corridor.state(legalState(definition, view, clock.clock))?.zone;
          const end = clock.status === "ended" ? maybe(procedure, `clocks.${clock.clock}.end`) : undefined;
          const at = clock.status === "stopped" ? (clock.stoppedAt ?? clock.due) : clock.due;
          return (
            <li key={clock.clock} data-status={clock.status}>
              <h3>{w(procedure, `clocks.${clock.clock}.title`)}</h3>
              {at ? <Moment at={at} zone={zone} shape={{ weekday: false }} begins /> : null}
              {clock.status === "stopped" ? (
                <Status tone="ok" icon="done">
                  {t("case.dueDone")}
                </Status>
              ) : clock.due ? (
                <DueIn at={clock.due} />
              ) : null}
              {end ? <p className="small">{end}</p> : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
