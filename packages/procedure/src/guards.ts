/** Words to write guards with. What they return is plain data; the type remembers which facts it reads, for the editor. */
import type { ClockStatus, Guard, Operand, Path } from "./guard.ts";

/** A guard over facts `F`. The mark exists in types only. */
export type GuardOver<F extends string> = Guard & { readonly "~reads"?: F };
/** An operand over facts `F`. */
export type OperandOver<F extends string> = Operand & { readonly "~reads"?: F };
/** `decision`, or a field within it: `retention.lastPossibleEnd`. */
export type PathOver<F extends string> = F | `${F}.${string}`;

type Comparison = "<" | "<=" | "=" | ">=" | ">";

/** `"retention.lastPossibleEnd"` → `["retention", "lastPossibleEnd"]`. */
export function path(written: string): Path {
  const [fact = "", ...fields] = written.split(".");
  return [fact, ...fields];
}

const many = <T>(values: T | readonly T[]): readonly T[] => (Array.isArray(values) ? values : [values as T]);

export const all = <F extends string>(...guards: readonly GuardOver<F>[]): GuardOver<F> => ({ all: guards });

export const any = <F extends string>(...guards: readonly GuardOver<F>[]): GuardOver<F> => ({ any: guards });

export const not = <F extends string>(guard: GuardOver<F>): GuardOver<F> => ({ not: guard });

/** It has a value. Never for protected facts. */
export const held = <const F extends string>(fact: PathOver<F>): GuardOver<F> => ({ held: path(fact) });

export const is = <const F extends string>(fact: PathOver<F>, value: string | number | boolean): GuardOver<F> => ({
  is: [path(fact), value],
});

export const oneOf = <const F extends string>(
  fact: PathOver<F>,
  values: readonly (string | number)[],
): GuardOver<F> => ({
  in: [path(fact), values],
});

/** Attested, not lapsed, and of one of these values. */
export const attested = <const F extends string>(fact: F, ...values: readonly string[]): GuardOver<F> => ({
  attested: [fact, values],
});

export const compare = <F extends string>(
  left: OperandOver<F>,
  comparison: Comparison,
  right: OperandOver<F>,
): GuardOver<F> => ({ compare: [left, comparison, right] });

/** The flag is up as this party knows it; by one owner, or by any. */
export const raised = (flag: string, by?: string): GuardOver<never> =>
  by === undefined ? { raised: flag } : { raised: flag, by };

/** The party's own private state is one of these. */
export const internalIn = (party: string, states: string | readonly string[]): GuardOver<never> => ({
  internal: [party, many(states)],
});

export const clockIs = (clock: string, statuses: ClockStatus | readonly ClockStatus[]): GuardOver<never> => ({
  clock: [clock, many(statuses)],
});

export const count = (list: string, comparison: Comparison, value: number): GuardOver<never> => ({
  count: [list, comparison, value],
});

/** The linked case on this server is in one of these states. */
export const linked = (link: string, states: string | readonly string[]): GuardOver<never> => ({
  linked: [link, many(states)],
});

/** A fact's value as an operand. */
export const factValue = <const F extends string>(fact: PathOver<F>): OperandOver<F> => ({ fact: path(fact) });

export const constant = (value: string | number): OperandOver<never> => ({ value });

export const now: OperandOver<never> = { now: true };

/** `plus(factValue("person.birth"), "P18Y", "requesting")`, counted in the legal zone of that party. */
export const plus = <F extends string>(operand: OperandOver<F>, duration: string, zone?: string): OperandOver<F> =>
  zone === undefined ? { plus: [operand, duration] } : { plus: [operand, duration], zone };

/** `after(now, "C-LPC-FLIGHT/five", "requested")`: when that notice, given now, has run out. */
export const after = <F extends string>(operand: OperandOver<F>, rule: string, calendar: string): OperandOver<F> => ({
  after: [operand, rule],
  calendar,
});
