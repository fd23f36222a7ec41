import { receivers } from "../check/about/crossing.ts";
import type { InternalStep, Step } from "../definition.ts";
import { type Html, html } from "./html.ts";
import { basis, commas, conditionLink, items, line, names, section, stateLink, type Telling } from "./telling.ts";

/** Every state with the steps that leave it, in the author's order. */
export function steps(of: Telling): Html {
  const { definition, own, word } = of;
  return section(
    "steps",
    own.steps,
    ...Object.entries(definition.states).map(([state, { turn }]) => {
      const leaving = Object.entries(definition.steps).filter(([, step]) => step.from.includes(state));
      return html`<section class="state"${side(of, turn)} id="state-${state}"><h3>${word(`states.${state}`)}</h3><p>${turn ? `${own.turnOf} ${word(`parties.${turn}`)}` : own.noTurn}</p>${leaving.map(([name, step]) => shared(of, name, step, state))}</section>`;
    }),
  );
}

/** The form of a side follows the order of the parties, as in the diagram. */
function side({ definition }: Telling, party: string | null): Html | undefined {
  const place = party === null ? -1 : Object.keys(definition.parties).indexOf(party);
  return place < 0 ? undefined : html` data-side="${"abcd"[place] ?? "d"}"`;
}

function shared(of: Telling, name: string, step: Step, state: string): Html {
  const { own, word, definition } = of;
  // A step that several states allow is told once, and named at the others.
  if (step.from[0] !== state) {
    return html`<p><a href="#step-${name}">${word(`steps.${name}.do`)}</a></p>`;
  }
  const carried = step.carries.map((fact) => html`${word(`facts.${fact}.label`)}${receiving(of, step, fact)}`);
  return html`<article class="step" id="step-${name}"><h4>${word(`steps.${name}.do`)}</h4>${hint(of, `steps.${name}.hint`)}<dl>${[
    ...common(of, step),
    line(own.leads, stateLink(of, step.to)),
    line(own.sends, step.carries.length > 0 ? items(carried) : own.sendsNothing),
    ...Object.entries(step.withholds).map(([party, facts]) =>
      line(
        `${own.withheld} ${word(`parties.${party}`)}`,
        commas(
          of,
          facts.map((fact) => word(`facts.${fact}.label`)),
        ),
      ),
    ),
    line(own.basis, basis(of, ...step.basis)),
  ]}</dl></article>`;

  function receiving(telling: Telling, sent: Step, fact: string): Html | undefined {
    const to = receivers(definition, sent, fact);
    return Object.keys(definition.parties).length > 2
      ? html` → ${commas(
          telling,
          to.map((party) => word(`parties.${party}`)),
        )}`
      : undefined;
  }
}

function hint({ maybe }: Telling, path: string): Html | undefined {
  const text = maybe(path);
  return text === undefined ? undefined : html`<p>${text}</p>`;
}

function common(of: Telling, step: Step | InternalStep): readonly (Html | undefined)[] {
  const { own, word } = of;
  const roles = (list: readonly string[]) => names(list.map((role) => word(`roles.${role}`)));
  const facts = (list: readonly string[]) =>
    list.length > 0 ? items(list.map((fact) => word(`facts.${fact}.label`))) : undefined;
  const clocks = (list: readonly string[]) =>
    commas(
      of,
      list.map((clock) => word(`clocks.${clock}.title`)),
    );
  return [
    line(own.by, roles(step.roles)),
    step.persons === 2 ? line(own.two, roles(step.second)) : undefined,
    line(
      own.asks,
      step.when.length > 0 ? items(step.when.map((condition) => conditionLink(of, condition))) : undefined,
    ),
    line(own.brings, facts(step.takes)),
    line(own.mayBring, facts(step.mayTake)),
    line(
      own.reasons,
      step.reasons.length > 0 ? items(step.reasons.map((reason) => word(`reasons.${reason}`))) : undefined,
    ),
    line(own.starts, clocks(step.starts)),
    line(own.stops, clocks(step.stops)),
  ];
}

/** Private states: what each party does at home, of which nothing crosses. */
export function atHome(of: Telling): Html | undefined {
  const { definition, own, word } = of;
  const machines = Object.entries(definition.internal);
  return machines.length === 0
    ? undefined
    : section(
        "home",
        own.home,
        html`<p>${own.homeLead}</p>`,
        ...machines.map(
          ([party, machine]) =>
            html`<section class="home"${side(of, party)}><h3>${word(`parties.${party}`)}</h3>${Object.entries(
              machine.steps,
            ).map(
              ([name, step]) =>
                html`<article class="step" id="internal-${party}-${name}"><h4>${word(`internal.${party}.steps.${name}.do`)}</h4>${hint(of, `internal.${party}.steps.${name}.hint`)}<dl>${[
                  ...common(of, step),
                  line(own.leads, word(`internal.${party}.states.${step.to}`)),
                  line(own.basis, basis(of, ...step.basis)),
                ]}</dl></article>`,
            )}</section>`,
        ),
      );
}
