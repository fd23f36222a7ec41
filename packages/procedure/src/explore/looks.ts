/** What must be so in every single state: nobody acts at the same time as another, and replicas agree once all has arrived. */
import type { Values } from "./formula.ts";
import type { Letter, Model, Queue, ReplicaVariables } from "./model.ts";
import { turnOf } from "./standing.ts";
import { anywhere } from "./vocabulary.ts";

/** @returns the name of the promise that a state breaks, if any. */
export function looksOf(model: Model): (values: Values) => string | undefined {
  const states = Object.keys(model.definition.states);
  const replicas = Object.entries(model.replicas);
  const turns = states.map((state) => turnOf(model.definition, state));
  const initial = states.indexOf(model.definition.initial) + 1;
  return (values) => {
    if (holders(replicas, turns, values) > 1) return "oneTurn";
    if (model.queues.some((queue) => misplaced(model, queue, states, initial, values))) return "arrivesInPlace";
    return quiet(model, values) && !agree(replicas, initial, values) ? "convergence" : undefined;
  };
}

type Replicas = readonly (readonly [string, ReplicaVariables])[];

const has = (values: Values, variable: number | undefined): boolean => variable !== undefined && values[variable] === 1;

/** Parties that may move the shared state now, by their own replica. */
function holders(replicas: Replicas, turns: readonly (string | null)[], values: Values): number {
  let count = 0;
  for (const [party, { state, left }] of replicas) {
    const at = (values[state] as number) - 1;
    if (at >= 0 && turns[at] === party && !has(values, left)) count++;
  }
  return count;
}

/** A step has come first to a replica that does not stand where it starts. */
function misplaced(
  model: Model,
  { party, places, letters }: Queue,
  states: readonly string[],
  initial: number,
  values: Values,
): boolean {
  const replica = model.replicas[party];
  const letter: Letter | undefined = letters[(values[places[0] as number] as number) - 1];
  if (!replica || letter?.kind !== "step" || has(values, replica.refused) || has(values, replica.left)) return false;
  const at = values[replica.state] as number;
  const from = states.indexOf(letter.from) + 1;
  return at !== from && !(at === 0 && from === initial);
}

/** Nothing is on its way, nothing was refused that is not yet known, and nobody has left. */
function quiet({ queues, replicas }: Model, values: Values): boolean {
  return (
    queues.every(({ places }) => values[places[0] as number] === 0) &&
    Object.values(replicas).every(
      ({ refused, left, gone }) =>
        !has(values, refused) && !has(values, left) && !Object.values(gone).some((one) => has(values, one)),
    )
  );
}

/** All stand in the same state, with the same clocks; who has not been told of a draft holds nothing. */
function agree(replicas: Replicas, initial: number, values: Values): boolean {
  const standing = replicas.map(([, { state }]) => values[state] as number);
  const known = standing.filter((state) => state > 0);
  if (known.some((state) => state !== known[0])) return false;
  if (known.length < standing.length) return known.every((state) => state === initial);
  const [first, ...others] = replicas.map(([, { clocks }]) => clocks);
  return Object.entries(first ?? {}).every(([clock, variable]) => {
    const mine = values[variable] as number;
    return others.every((one) => {
      const theirs = values[one[clock] ?? -1];
      return theirs === undefined || mine === theirs || mine === anywhere || theirs === anywhere;
    });
  });
}
