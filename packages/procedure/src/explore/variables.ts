/** The variables of a model, made as guards ask for them and numbered in that order. */
import type { ClockId, FactId, FlagId, PartyId } from "../definition.ts";

/** What a variable stands for, in the procedure's own words. */
export type Meaning =
  /** The shared state as this party's replica has it; 0: it holds nothing of the case yet. */
  | { readonly kind: "state" }
  | { readonly kind: "internal" }
  /** Whether the party holds a fact, and by which of the differences that guards make. */
  | { readonly kind: "held"; readonly fact: FactId }
  | { readonly kind: "value"; readonly fact: FactId; readonly path: readonly string[] }
  | { readonly kind: "flag"; readonly flag: FlagId; readonly owner: PartyId }
  | { readonly kind: "clock"; readonly clock: ClockId }
  /** Of a clock that goes: whether it runs, stands still, or has run out, at the moment of reading. */
  | { readonly kind: "moment"; readonly clock: ClockId }
  /** A comparison of dates or numbers, at the moment of reading. */
  | { readonly kind: "comparison"; readonly leaf: string }
  | { readonly kind: "count"; readonly leaf: string }
  | { readonly kind: "linked"; readonly leaf: string }
  /** Place of the letters on their way to this party. */
  | { readonly kind: "letter"; readonly place: number }
  /** The first letter was refused, which its sender has not heard yet. */
  | { readonly kind: "refused" }
  /** This party has withdrawn. */
  | { readonly kind: "left" }
  /** The word that another has withdrawn is on its way to this party. */
  | { readonly kind: "leaving"; readonly other: PartyId }
  /** This party knows that another has withdrawn. */
  | { readonly kind: "gone"; readonly other: PartyId };

export interface Variable {
  /** Whose knowledge it is. */
  readonly party: PartyId;
  readonly means: Meaning;
  /** A word for each value, from 0. */
  readonly values: readonly string[];
  /** Chosen anew whenever it is read: it can take any value at any time, and nothing else changes with it. */
  readonly input: boolean;
  readonly initial: number;
}

/** Interns variables by what they mean. */
export class Variables {
  readonly all: Variable[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of this variable, made on first use. */
  number(
    party: PartyId,
    means: Meaning,
    values: readonly string[],
    options: { readonly input?: boolean; readonly initial?: number } = {},
  ): number {
    const key = JSON.stringify([party, means]);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const { input = false, initial = 0 } = options;
    this.all.push({ party, means, values, input, initial });
    this.numbers.set(key, this.all.length - 1);
    return this.all.length - 1;
  }

  find(party: PartyId, means: Meaning): number | undefined {
    return this.numbers.get(JSON.stringify([party, means]));
  }

  readonly size = (variable: number): number => this.all[variable]?.values.length ?? 0;
}
