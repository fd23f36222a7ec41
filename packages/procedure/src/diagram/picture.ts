/** What there is to draw of a procedure, before anything has a place: states, the steps between them, and who acts. */
import type { PartyId, Procedure, StateId } from "../definition.ts";
import { textWidth, widest, wrap } from "./measure.ts";
import { type Planned, plan } from "./plan.ts";

export const sizes = { state: 15, step: 14, role: 12.5 } as const;
export const leading = { state: 20, step: 18, role: 17 } as const;
const room = { state: 128, step: 136, role: 136 } as const;
/** Room of a party's mark before the role's name. */
export const markRoom = 15;

export interface Box {
  readonly id: string;
  /** A note names the steps that a state also allows and that are drawn elsewhere. */
  readonly kind: "state" | "step" | "note";
  readonly width: number;
  readonly height: number;
  /** Place in the story: states as the author wrote them, each step after the state it is drawn under. */
  readonly order: number;
  /** Shore: 0 for the first party, 1 for the second; a step that crosses lies between, an end in the middle. */
  readonly lane: number;
  /** Who holds the turn in a state, who acts in a step; -1 for nobody. */
  readonly side: number;
  readonly lines: readonly string[];
  readonly roles: readonly string[];
  /** Where the step leads, when no line shows it. */
  readonly leads: readonly string[];
  readonly persons: 1 | 2;
  readonly crosses: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The turn crosses: this is the thread. */
  readonly crosses: boolean;
  readonly kind: "into-step" | "into-state" | "note";
}

export interface Picture {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

type Words = (path: string) => string;
const plain = { lines: [], roles: [], leads: [], persons: 1, crosses: false, first: false, last: false } as const;

export function picture(
  definition: Procedure,
  words: (key: string) => string,
  { also }: { readonly also: string },
): Picture {
  const word: Words = (path) => words(`${definition.name}.${path}`);
  const shores = shoresOf(definition);
  const planned = plan(definition);
  const states = Object.keys(definition.states).map((name, order) => stateBox(definition, shores, word, name, order));
  const place = new Map(states.map(({ id, order }) => [id, order]));
  const order = (state: StateId) => place.get(`state:${state}`) ?? 0;
  const steps = planned.map((one) => stepBox(definition, shores, word, one, order(one.under) + 0.5));
  const notes = Object.keys(definition.states).flatMap((state) => {
    const elsewhere = planned.filter(({ alsoFrom }) => alsoFrom.includes(state)).map(({ step }) => step);
    return elsewhere.length > 0 ? [noteBox(shores, word, state, elsewhere, also, order(state) + 0.4)] : [];
  });
  const lines = planned.flatMap((one): readonly Line[] => {
    const crosses = shores.crosses(one.step);
    const step = `step:${one.step}`;
    const into: Line = { id: `into:${one.step}`, from: `state:${one.under}`, to: step, crosses, kind: "into-step" };
    const out: Line = { id: `out:${one.step}`, from: step, to: `state:${one.to}`, crosses, kind: "into-state" };
    return one.drawn ? [into, out] : [into];
  });
  return {
    boxes: [...states, ...steps, ...notes].sort((a, b) => a.order - b.order),
    lines: [
      ...lines,
      ...notes.map(
        ({ id }): Line => ({
          id: `line:${id}`,
          from: id.replace("note:", "state:"),
          to: id,
          crosses: false,
          kind: "note",
        }),
      ),
    ],
  };
}

/** The short name, else the full one. A text that is missing is its key, or empty. */
function shortName(word: Words, state: StateId): string {
  const short = word(`states-short.${state}`);
  return short === "" || short.endsWith(`states-short.${state}`) ? word(`states.${state}`) : short;
}

interface Shores {
  readonly side: (party: PartyId | null | undefined) => number;
  readonly turn: (state: StateId) => PartyId | null;
  readonly lane: (state: StateId) => number;
  readonly crosses: (step: string) => boolean;
}

function shoresOf(definition: Procedure): Shores {
  const parties = Object.keys(definition.parties);
  const side: Shores["side"] = (party) => (party ? parties.indexOf(party) : -1);
  const turn: Shores["turn"] = (state) => definition.states[state]?.turn ?? null;
  return {
    side,
    turn,
    lane: (state) => (turn(state) ? side(turn(state)) : (parties.length - 1) / 2),
    crosses: (name) => {
      const step = definition.steps[name];
      return step !== undefined && turn(step.to) !== null && turn(step.to) !== step.by;
    },
  };
}

function stateBox(definition: Procedure, shores: Shores, word: Words, name: StateId, order: number): Box {
  const lines = wrap(shortName(word, name), sizes.state, room.state, true);
  const side = shores.side(shores.turn(name));
  return {
    ...plain,
    id: `state:${name}`,
    kind: "state",
    // A lozenge is narrower above and below than at its middle.
    width: Math.max(104, widest(lines, sizes.state, true) + (side === 1 ? 56 : 42)),
    height: leading.state * lines.length + 22,
    order,
    lane: shores.lane(name),
    side,
    lines,
    first: name === definition.initial,
    last: definition.states[name]?.final ?? false,
  };
}

function stepBox(definition: Procedure, shores: Shores, word: Words, planned: Planned, order: number): Box {
  const step = definition.steps[planned.step];
  const lines = wrap(word(`steps.${planned.step}.do`), sizes.step, room.step);
  const roles = wrap((step?.roles ?? []).map((role) => word(`roles.${role}`)).join(" · "), sizes.role, room.role);
  const goal = `${planned.down ? "↓" : "↑"} ${shortName(word, planned.to)}`;
  const leads = planned.drawn ? [] : wrap(goal, sizes.role, room.role, true);
  const acting = shores.side(step?.by);
  const towards = shores.turn(planned.to) ? shores.side(shores.turn(planned.to)) : acting;
  return {
    ...plain,
    id: `step:${planned.step}`,
    kind: "step",
    width:
      Math.max(
        widest(lines, sizes.step),
        widest(roles, sizes.role) + 2 * markRoom,
        widest(["", ...leads], sizes.role, true) + 20,
      ) + 16,
    height: leading.step * lines.length + leading.role * (roles.length + leads.length) + (leads.length > 0 ? 14 : 8),
    order,
    lane: planned.drawn ? (acting + towards) / 2 : acting,
    side: acting,
    lines,
    roles,
    leads,
    persons: step?.persons ?? 1,
    crosses: shores.crosses(planned.step),
  };
}

function noteBox(
  shores: Shores,
  word: Words,
  state: StateId,
  steps: readonly string[],
  also: string,
  order: number,
): Box {
  const lines = [also, ...steps.flatMap((step) => wrap(`· ${word(`steps.${step}.do`)}`, sizes.role, room.step))];
  return {
    ...plain,
    id: `note:${state}`,
    kind: "note",
    width: Math.max(widest(lines, sizes.role), textWidth(also, sizes.role)) + 28,
    height: leading.role * lines.length + 12,
    order,
    lane: shores.lane(state),
    side: shores.side(shores.turn(state)),
    lines,
  };
}
