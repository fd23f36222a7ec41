/** Whether an action can be taken in a state, and which safeguards it would break there: worked out once for all that it looks at. */
import { type Formula, opposite, type Values, variablesOf } from "./formula.ts";
import type { Action, Model, Safeguard } from "./model.ts";
import { satisfy } from "./satisfy.ts";

/** What is kept of an answer: nothing yet, one more than the answer otherwise. */
const unknownYet = 0;

/** Larger tables are kept as maps. */
const largestTable = 1 << 20;

export class Enabling {
  private readonly variables: readonly number[];
  private readonly weights: readonly number[];
  /** More combinations than a number tells apart. */
  private readonly large: boolean;
  private readonly table: Uint32Array | Map<number | bigint, number>;
  /** Which safeguards break, for each answer from 2 on. */
  private readonly broken: (readonly number[])[] = [];
  private readonly model: Model;
  private readonly guard: Formula;
  private readonly safeguards: readonly Safeguard[];
  private readonly size: (variable: number) => number;

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
    this.large = weight > Number.MAX_SAFE_INTEGER;
    this.table = weight <= largestTable ? new Uint32Array(weight) : new Map();
  }

  /** 0: it cannot be taken; 1: it can; more: it can, and may break safeguards, which {@link brokenBy} names. */
  ask(values: Values): number {
    const key = this.large ? this.longKey(values) : this.key(values);
    const known = this.table instanceof Map ? (this.table.get(key) ?? unknownYet) : (this.table[Number(key)] as number);
    if (known !== unknownYet) return known - 1;
    const answer = this.work(values);
    if (this.table instanceof Map) this.table.set(key, answer + 1);
    else this.table[Number(key)] = answer + 1;
    return answer;
  }

  /** Places, among the safeguards given, of those that an answer says may break. */
  brokenBy(answer: number): readonly number[] {
    return this.broken[answer - 2] ?? [];
  }

  private key(values: Values): number {
    let key = 0;
    for (let index = 0; index < this.variables.length; index++) {
      key += (values[this.variables[index] as number] as number) * (this.weights[index] as number);
    }
    return key;
  }

  private longKey(values: Values): bigint {
    return this.variables.reduce((key, one) => key * BigInt(this.size(one)) + BigInt(values[one] as number), 0n);
  }

  private work(values: Values): number {
    if (!satisfy([this.guard], this.open(values), this.size)) return 0;
    const broken = this.safeguards.flatMap(({ unless }, index) =>
      satisfy([this.guard, opposite(unless, this.size)], this.open(values), this.size) ? [index] : [],
    );
    if (broken.length === 0) return 1;
    const known = this.broken.findIndex((one) => one.join() === broken.join());
    return 2 + (known < 0 ? this.broken.push(broken) - 1 : known);
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
