/** Whether an action can be taken in a state, and which safeguards it would break there: worked out once for all that it looks at. */
import { type Formula, opposite, type Values, variablesOf } from "./formula.ts";
import type { Action, Model, Safeguard } from "./model.ts";
import { satisfy } from "./satisfy.ts";

const unknownYet = 0;
const disabled = 1;
const enabled = 2;

/** Larger tables are kept as maps. */
const largestTable = 1 << 20;

export class Enabling {
  private readonly variables: readonly number[];
  private readonly weights: readonly number[];
  private readonly table: Uint32Array | Map<number, number>;
  private readonly model: Model;
  private readonly guard: Formula;
  private readonly safeguards: readonly Safeguard[];
  private readonly size: (variable: number) => number;

  /** @param safeguards at most thirty: each is a bit of the answer. */
  constructor(model: Model, guard: Formula, safeguards: readonly Safeguard[]) {
    this.model = model;
    this.guard = guard;
    this.safeguards = safeguards;
    this.size = (variable) => model.variables[variable]?.values.length ?? 1;
    const looked = variablesOf(guard);
    for (const { unless } of safeguards) variablesOf(unless, looked);
    this.variables = [...looked].filter((variable) => !model.variables[variable]?.input);
    let weight = 1;
    this.weights = this.variables.map((variable) => {
      const own = weight;
      weight *= this.size(variable);
      return own;
    });
    this.table = weight <= largestTable ? new Uint32Array(weight) : new Map();
  }

  /** 0: it cannot be taken. Otherwise bit 0 is set, and bit n + 1 for each safeguard n that it may break. */
  ask(values: Values): number {
    let key = 0;
    for (let index = 0; index < this.variables.length; index++) {
      key += (values[this.variables[index] as number] as number) * (this.weights[index] as number);
    }
    const known = this.table instanceof Map ? (this.table.get(key) ?? unknownYet) : (this.table[key] as number);
    if (known !== unknownYet) return known === disabled ? 0 : known >>> 1;
    const answer = this.work(values);
    const kept = answer === 0 ? disabled : (answer << 1) | enabled;
    if (this.table instanceof Map) this.table.set(key, kept);
    else this.table[key] = kept;
    return answer === 0 ? 0 : kept >>> 1;
  }

  private work(values: Values): number {
    if (!satisfy([this.guard], this.open(values), this.size)) return 0;
    let answer = 1;
    for (const [index, { unless }] of this.safeguards.entries()) {
      const breaks = [this.guard, opposite(unless, this.size)];
      if (satisfy(breaks, this.open(values), this.size)) answer |= 2 << index;
    }
    return answer;
  }

  /** The state, with every input still to be chosen. */
  private open(values: Values): Values {
    const open = Int16Array.from(values);
    for (const [variable, { input }] of this.model.variables.entries()) if (input) open[variable] = -1;
    return open;
  }

  /** Values of inputs for which the action can be taken here, breaking this safeguard if one is given. */
  witness(values: Values, broken?: Safeguard): Values | undefined {
    const open = this.open(values);
    const wanted = broken ? [this.guard, opposite(broken.unless, this.size)] : [this.guard];
    return satisfy(wanted, open, this.size) ? open : undefined;
  }
}

/** Whether it could be taken here if something more were so. */
export function possible(model: Model, action: Action, more: Formula): Enabling {
  return new Enabling(model, { all: [action.guard, more] }, []);
}
