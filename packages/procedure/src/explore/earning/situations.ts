/**
 * The situations in which each step is met in a walk, as far as its conditions and its walls tell them apart. A walk has a
 * million states; a step tells a few dozen of them apart, and those are looked at again without a condition.
 */
import { type Formula, type Values, variablesOf } from "../formula.ts";
import type { Model } from "../model.ts";
import type { Walk } from "../search.ts";

/** By action: the first state of each situation, the nearest first. */
export type Situations = readonly (readonly number[])[];

interface Looking {
  readonly action: number;
  /** Without these values it is not taken, asked or not. */
  readonly needs: readonly (readonly [variable: number, value: number])[];
  readonly variables: readonly number[];
  readonly sizes: readonly number[];
  readonly met: Set<number>;
  readonly states: number[];
}

export function situationsOf(walk: Walk): Situations {
  const looking = lookings(walk.model);
  const found = walk.model.actions.map((): readonly number[] => []);
  for (const one of looking) found[one.action] = one.states;
  const values: Values = walk.valuesOf(0);
  for (let state = 0; state < walk.states; state++) {
    walk.valuesOf(state, values);
    for (const one of looking) look(one, state, values);
  }
  return found;
}

function look({ needs, variables, sizes, met, states }: Looking, state: number, values: Values): void {
  for (const [variable, value] of needs) if (values[variable] !== value) return;
  let key = 0;
  for (let index = 0; index < variables.length; index++) {
    key = key * (sizes[index] as number) + (values[variables[index] as number] as number);
  }
  if (met.has(key)) return;
  met.add(key);
  states.push(state);
}

function lookings({ actions, safeguards, variables }: Model): readonly Looking[] {
  return actions.flatMap(({ guard, asks }, action): Looking[] => {
    if (!asks) return [];
    const looked = variablesOf(guard);
    for (const one of safeguards) if (one.action === action) variablesOf(one.unless, looked);
    const kept = [...looked].filter((variable) => !variables[variable]?.input);
    return [
      {
        action,
        needs: needed(asks.besides).filter(([variable]) => !variables[variable]?.input),
        variables: kept,
        sizes: kept.map((variable) => variables[variable]?.values.length ?? 1),
        met: new Set(),
        states: [],
      },
    ];
  });
}

function needed(formula: Formula): (readonly [number, number])[] {
  if ("all" in formula) return formula.all.flatMap(needed);
  if ("any" in formula) return [];
  const [value, ...more] = formula.in;
  return value !== undefined && more.length === 0 ? [[formula.variable, value]] : [];
}
