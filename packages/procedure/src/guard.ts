/**
 * Guards: a small closed set of total predicates over what one party knows, in three values. Unknown (and lapsed) refuses.
 * They are data, so that they can be shown, checked, explored and evaluated alike on a server and in a browser.
 */
import type { ClockId, FactId, FlagId, LinkId, ListId, PartyId, StateId } from "./definition.ts";

/** A fact, or a field within it: `["retention", "lastPossibleEnd"]`. */
export type Path = readonly [FactId, ...string[]];

export type Guard =
  | { readonly all: readonly Guard[] }
  | { readonly any: readonly Guard[] }
  | { readonly not: Guard }
  /** It has a value. False when it has none: knowing that we do not hold something is knowledge. Never for protected facts. */
  | { readonly held: Path }
  | { readonly is: readonly [Path, string | number | boolean] }
  | { readonly in: readonly [Path, readonly (string | number)[]] }
  /** An attestation that has not lapsed, of one of these values. Absent or lapsed is unknown. */
  | { readonly attested: readonly [FactId, readonly string[]] }
  /** Dates, instants and numbers. A partial date (EDTF) compares by the whole range it may mean, unknown where that straddles. */
  | { readonly compare: readonly [Operand, "<" | "<=" | "=" | ">=" | ">", Operand] }
  /** A flag as this party knows it; `by` one owner, else any. */
  | { readonly raised: FlagId; readonly by?: PartyId }
  | { readonly internal: readonly [PartyId, readonly StateId[]] }
  | { readonly clock: readonly [ClockId, readonly ClockStatus[]] }
  | { readonly count: readonly [ListId, "<" | "<=" | "=" | ">=" | ">", number] }
  | { readonly linked: readonly [LinkId, readonly StateId[]] };

export type ClockStatus = "not-started" | "running" | "paused" | "stopped" | "ended";

export type Operand =
  | { readonly fact: Path }
  | { readonly value: string | number }
  | { readonly now: true }
  /** A fact's date or the present moved by an ISO duration, counted in the legal zone of `zone`. */
  | { readonly plus: readonly [Operand, string]; readonly zone?: PartyId }
  /**
   * The end of a dated rule of the corridor counted from there, working days included, in the calendar of that party:
   * what a notice asks for. The rule is named by its id, with its variant where it has several: `C-LPC-FLIGHT/five`.
   */
  | { readonly after: readonly [Operand, string]; readonly calendar: PartyId };

export type Verdict = "true" | "false" | "unknown";
