/** What must be so in every state, whatever the walls: as `looks.ts` has it, one expression a promise. */
import { either, type Formula, isIn } from "../explore/formula.ts";
import type { Model, ReplicaVariables } from "../explore/model.ts";
import { turnOf } from "../explore/standing.ts";
import { expression } from "./expression.ts";
import type { Names } from "./names.ts";

/** Standing of a clock that is not kept in the model: it agrees with any. */
const anywhere = 3;

export interface Promised {
  readonly promise: "oneTurn" | "arrivesInPlace" | "convergence";
  readonly about: string;
  readonly expression: string;
}

/** In the order in which they are asked; a state that breaks one is not asked for the next. */
export function promised(names: Names): readonly Promised[] {
  return [
    { promise: "oneTurn", about: "Never two parties that may move the shared state.", expression: oneTurn(names) },
    {
      promise: "arrivesInPlace",
      about: "The first step on its way finds its recipient where it starts.",
      expression: arrivesInPlace(names),
    },
    {
      promise: "convergence",
      about: "With nothing on its way and nobody gone, all replicas stand alike.",
      expression: `(!${quiet(names)} || ${agree(names)})`,
    },
  ];
}

const statesOf = ({ definition }: Model): readonly string[] => Object.keys(definition.states);

/** Number of the initial state as a value. */
const beginning = (model: Model): number => statesOf(model).indexOf(model.definition.initial) + 1;

const zero = (variable: number | undefined): readonly Formula[] =>
  variable === undefined ? [] : [isIn(variable, [0])];

function oneTurn(names: Names): string {
  const { model } = names;
  const holds = Object.entries(model.replicas).map(([party, { state, left }]) => {
    const turns = statesOf(model).flatMap((one, index) => (turnOf(model.definition, one) === party ? [index + 1] : []));
    return `(${expression(names, { all: [isIn(state, turns), ...zero(left)] })})`;
  });
  return `(${holds.join(" + ")} <= 1)`;
}

function arrivesInPlace(names: Names): string {
  const { model } = names;
  const lost = model.queues.flatMap(({ party, places, letters }): Formula[] => {
    const replica = model.replicas[party];
    const first = places[0];
    if (!replica || first === undefined) return [];
    return statesOf(model).map((from, index): Formula => {
      const steps = letters.flatMap((one, at) => (one.kind === "step" && one.from === from ? [at + 1] : []));
      const place = index + 1;
      const right = place === beginning(model) ? [place, 0] : [place];
      const wrong = [0, ...statesOf(model).map((_, at) => at + 1)].filter((value) => !right.includes(value));
      return { all: [isIn(first, steps), isIn(replica.state, wrong), ...zero(replica.refused), ...zero(replica.left)] };
    });
  });
  return `(!(${expression(names, either(...lost))}))`;
}

function quiet(names: Names): string {
  const { queues, replicas } = names.model;
  const all = [
    ...queues.flatMap(({ places }) => zero(places[0])),
    ...Object.values(replicas).flatMap(({ refused, left, gone }) => [
      ...zero(refused),
      ...zero(left),
      ...Object.values(gone).flatMap(zero),
    ]),
  ];
  return expression(names, { all });
}

/** All stand in the same state with the same clocks; whoever has not been told of a draft holds nothing. */
function agree(names: Names): string {
  const replicas = Object.values(names.model.replicas);
  const states = replicas.map(({ state }) => state);
  const alike = pairs(states).map(([one, other]) => {
    const [first, second] = [names.of(one), names.of(other)];
    return `(${first} == 0 || ${second} == 0 || ${first} == ${second})`;
  });
  const untold = expression(names, {
    all: [
      { any: states.map((state) => isIn(state, [0])) },
      { all: states.map((state) => isIn(state, [0, beginning(names.model)])) },
    ],
  });
  const all = [...states.map((state) => `${names.of(state)} != 0`), ...clocksAlike(names, replicas)].join(" && ");
  return `(${[...alike, `(${untold} || (${all}))`].join(" && ")})`;
}

function clocksAlike(names: Names, [first, ...others]: readonly ReplicaVariables[]): readonly string[] {
  return Object.entries(first?.clocks ?? {}).flatMap(([clock, variable]) =>
    others.flatMap(({ clocks }) => {
      const other = clocks[clock];
      if (other === undefined) return [];
      const [mine, theirs] = [names.of(variable), names.of(other)];
      return [`(${mine} == ${theirs} || ${mine} == ${anywhere} || ${theirs} == ${anywhere})`];
    }),
  );
}

const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
