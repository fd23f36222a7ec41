/**
 * A procedure as a finite machine: variables with few values, and actions with a guard and effects. Small enough to be walked
 * through whole, and plain enough to be written out for another checker.
 *
 * What it keeps and what it leaves out is said in `docs/decisions`: facts are told apart only as guards can tell them apart;
 * what its owner may change freely at any time is chosen when it is read; letters of one sender to one recipient arrive in
 * order, because the numbered chain makes whatever a line repeats, reorders or loses come to that.
 */
import type { ClockId, ConditionId, FactId, FlagId, PartyId, Procedure, StateId, StepId } from "../definition.ts";
import type { Formula } from "./formula.ts";
import type { Variable } from "./variables.ts";

export type Effect =
  | { readonly do: "set"; readonly variable: number; readonly to: number; readonly when?: Formula }
  | { readonly do: "copy"; readonly variable: number; readonly from: number }
  /** A letter at the end of those on their way to a party. */
  | { readonly do: "send"; readonly queue: number; readonly letter: number; readonly when?: Formula }
  /** The first is taken away. */
  | { readonly do: "take"; readonly queue: number }
  /** Letters of this sender are taken out from that place on. */
  | {
      readonly do: "drop";
      readonly queue: number;
      readonly by: PartyId;
      readonly from: number;
      readonly which: "all" | "steps" | "up-to-void";
    };

/** What an action is, to tell of it and to ask about it. */
export type Deed =
  | { readonly kind: "step"; readonly step: StepId; readonly from: StateId; readonly to: StateId }
  | { readonly kind: "internal"; readonly step: StepId; readonly from: StateId; readonly to: StateId }
  /** A letter is taken in; `bare`: without what it brought. */
  | { readonly kind: "receive"; readonly letter: Letter; readonly bare: boolean }
  | { readonly kind: "refuse"; readonly letter: Letter }
  /** Its sender hears that a letter was refused; `undone`: the step with it. */
  | { readonly kind: "hear-refusal"; readonly letter: Letter; readonly undone: boolean }
  /** A letter that has not left is taken back, with whatever was to follow it. */
  | { readonly kind: "withdraw"; readonly letter: Letter }
  | { readonly kind: "leave"; readonly flag: FlagId }
  /** In a model that keeps everything: what could change freely does. */
  | { readonly kind: "change"; readonly variable: number; readonly to: number };

export interface Action {
  readonly party: PartyId;
  readonly deed: Deed;
  readonly guard: Formula;
  /** Of steps and internal steps: the parts of the guard that conditions ask, in their order, and the rest of it. */
  readonly asks?: { readonly conditions: readonly Ask[]; readonly besides: Formula };
  readonly effects: readonly Effect[];
}

/** What one condition asks. */
export interface Ask {
  readonly condition: ConditionId;
  readonly formula: Formula;
}

/** A letter on its way, told apart by what it does to its recipient's replica. Number 0 is no letter; `left` is in no queue. */
export type Letter =
  | {
      readonly kind: "step";
      readonly by: PartyId;
      readonly to: PartyId;
      readonly step: StepId;
      readonly from: StateId;
      readonly into: StateId;
      /** What it brings, as far as the recipient looks at it: variable of the recipient and value. */
      readonly brings: readonly (readonly [variable: number, value: number])[];
    }
  | { readonly kind: "void"; readonly by: PartyId; readonly to: PartyId; readonly into: StateId }
  | { readonly kind: "left"; readonly by: PartyId; readonly to: PartyId; readonly flag: FlagId };

export interface Queue {
  readonly party: PartyId;
  /** Variables of its places, the first first. */
  readonly places: readonly number[];
  /** By number, from 1. */
  readonly letters: readonly Letter[];
}

/** A wall at one action: whenever the action can be taken, this must be so. */
export interface Safeguard {
  readonly wall: string;
  readonly action: number;
  readonly unless: Formula;
}

export interface Model {
  readonly definition: Procedure;
  readonly variables: readonly Variable[];
  readonly actions: readonly Action[];
  readonly queues: readonly Queue[];
  readonly safeguards: readonly Safeguard[];
  /** Values of all variables that are not inputs, in each state in which a case may begin. */
  readonly initial: readonly Readonly<Record<number, number>>[];
  /** Variables of each party's replica that promises look at. */
  readonly replicas: Readonly<Record<PartyId, ReplicaVariables>>;
  /** Facts that make no difference to any guard are not in it: how many of how many are. */
  readonly kept: { readonly facts: readonly FactId[]; readonly clocks: readonly ClockId[] };
}

export interface ReplicaVariables {
  readonly state: number;
  readonly left?: number;
  readonly refused: number;
  /** Those that have withdrawn, as it knows. */
  readonly gone: Readonly<Record<PartyId, number>>;
  /** Shared clocks that both sides must have alike. */
  readonly clocks: Readonly<Record<ClockId, number>>;
}
