/**
 * The event log of one procedure on one server, as columns. It is made of the process part of events alone (step, times, codes):
 * there is no name, no post and no person in it, and no fact.
 */
import type { PartyId, Procedure, StateCode } from "@wasl/procedure";

/** What may be seen happening in a case, from outside: none of it says anything of the person. */
export type ActivityKind =
  | "opened"
  | "step"
  | "internal"
  | "raised"
  | "lifted"
  | "clock"
  | "message"
  | "entry"
  | "retracted";

/** One kind of event: `step` `refuse` with the code `EMPLOYER`, by `host`. */
export interface Activity {
  readonly kind: ActivityKind;
  /** The step, flag, clock, message or list; empty for `opened`. */
  readonly name: string;
  /** The reason given with a step, the cause of a flag where it is kept in the clear. */
  readonly code?: string;
  readonly by: PartyId;
}

export interface LoggedCase {
  /** An opaque identifier. It is not exported. */
  readonly id: string;
  /** The State that opened it: the two directions of a procedure are two series. */
  readonly opener: StateCode;
}

/** Why a case cannot be read. It stands in no count, and no indicator of its procedure is given while there is one. */
export interface Gap {
  readonly case: string;
  readonly code: "event-missing" | "not-opened" | "unreadable-event" | "unknown-step" | "scattered-case";
}

/** Events stand case by case, in the order of time. Times are milliseconds since 1970. */
export interface Log {
  readonly definition: Procedure;
  readonly parties: readonly PartyId[];
  readonly cases: readonly LoggedCase[];
  /** Where the events of each case begin; one more than there are cases. */
  readonly first: Int32Array;
  readonly activities: readonly Activity[];
  /** Of each event: its place in `activities`. */
  readonly activity: Int32Array;
  readonly at: Float64Array;
  /** Of each event: time since its case was opened, suspended time taken out. */
  readonly net: Float64Array;
  /** By party, of each event: how much of `net` the turn was with that party. */
  readonly spent: readonly Float64Array[];
  /** Of each event: whose turn it is after it, a place in `parties`; -1 for nobody. */
  readonly turn: Int8Array;
  /** Of each case: 1 where it is suspended after its last event. */
  readonly suspended: Uint8Array;
  /** Of each case: the event that closed it, -1 while it is open. */
  readonly closed: Int32Array;
  readonly gaps: readonly Gap[];
  /** Steps that the other side had refused and that are therefore not in the log. */
  readonly undone: number;
}
