/** The one evaluator of guards, in three values (Kleene). Total: whatever a case holds, it answers true, false or unknown. */
import type { Calendar, Rule } from "@wasl/legal-time";
import type { ClockState, Entry, Held, Json } from "./case.ts";
import { compareOperands } from "./compare.ts";
import type { Category, ClockId, FactId, FlagId, LinkId, ListId, PartyId, Procedure, StateId } from "./definition.ts";
import type { ClockStatus, Guard, Path, Verdict } from "./guard.ts";
import { own } from "./own.ts";
import { categoriesRead } from "./reads.ts";

/** What one party knows when a guard is read. A replica is one; see {@link knowledge}. */
export interface Knowledge {
  readonly self: PartyId;
  readonly facts: Readonly<Record<FactId, Pick<Held, "value" | "lapsed">>>;
  readonly flags: Readonly<Record<FlagId, Readonly<Record<PartyId, string>>>>;
  readonly internal: StateId | null;
  readonly clocks: Readonly<Record<ClockId, ClockState>>;
  readonly lists: Readonly<Record<ListId, readonly Pick<Entry, "retracted">[]>>;
  readonly linked?: Readonly<Record<LinkId, StateId>>;
  /** ISO instant. */
  readonly now: string;
  /** Calendars, with their legal zone, by party. */
  readonly calendars: Readonly<Record<PartyId, Calendar>>;
  readonly rules: readonly Rule[];
}

/** Unknown refuses, as false does; only `not` tells them apart, and never over a gate. */
export function evaluate(guard: Guard, knowledge: Knowledge): Verdict {
  if ("all" in guard) return every(guard.all, knowledge);
  if ("any" in guard) return some(guard.any, knowledge);
  if ("not" in guard) return opposite(evaluate(guard.not, knowledge));
  return leaf(guard, knowledge);
}

function every(guards: readonly Guard[], knowledge: Knowledge): Verdict {
  let verdict: Verdict = "true";
  for (const guard of guards) {
    const one = evaluate(guard, knowledge);
    if (one === "false") return "false";
    if (one === "unknown") verdict = "unknown";
  }
  return verdict;
}

function some(guards: readonly Guard[], knowledge: Knowledge): Verdict {
  let verdict: Verdict = "false";
  for (const guard of guards) {
    const one = evaluate(guard, knowledge);
    if (one === "true") return "true";
    if (one === "unknown") verdict = "unknown";
  }
  return verdict;
}

function opposite(verdict: Verdict): Verdict {
  return verdict === "true" ? "false" : verdict === "false" ? "true" : "unknown";
}

const known = (truth: boolean): Verdict => (truth ? "true" : "false");

function leaf(
  guard: Exclude<Guard, { all: unknown } | { any: unknown } | { not: unknown }>,
  knowledge: Knowledge,
): Verdict {
  if ("held" in guard) {
    if (own(knowledge.facts, guard.held[0])?.lapsed) return "unknown";
    return known(valueAt(knowledge, guard.held) !== undefined);
  }
  if ("is" in guard) {
    const value = valueAt(knowledge, guard.is[0]);
    return value === undefined ? "unknown" : known(value === guard.is[1]);
  }
  if ("in" in guard) {
    const value = valueAt(knowledge, guard.in[0]);
    return value === undefined ? "unknown" : known(guard.in[1].some((each) => each === value));
  }
  if ("attested" in guard) {
    const value = valueAt(knowledge, [guard.attested[0]]);
    return value === undefined ? "unknown" : known(guard.attested[1].some((each) => each === value));
  }
  if ("compare" in guard) {
    const [left, comparison, right] = guard.compare;
    return compareOperands(left, comparison, right, {
      now: knowledge.now,
      zone: (party) => own(knowledge.calendars, party ?? knowledge.self)?.zone,
      calendar: (party) => own(knowledge.calendars, party),
      rules: knowledge.rules,
      valueAt: (path) => valueAt(knowledge, path as Path),
    });
  }
  if ("raised" in guard) {
    const owners = own(knowledge.flags, guard.raised) ?? {};
    return known(guard.by === undefined ? Object.keys(owners).length > 0 : Object.hasOwn(owners, guard.by));
  }
  if ("internal" in guard) {
    const [party, states] = guard.internal;
    return party === knowledge.self && knowledge.internal !== null
      ? known(states.includes(knowledge.internal))
      : "unknown";
  }
  if ("clock" in guard) return known(guard.clock[1].includes(clockStatus(knowledge, guard.clock[0])));
  if ("count" in guard) {
    const [list, comparison, value] = guard.count;
    const entries = own(knowledge.lists, list)?.filter((entry) => !entry.retracted).length ?? 0;
    return compareOperands(
      { value: entries },
      comparison,
      { value },
      { now: knowledge.now, zone: () => undefined, valueAt: () => undefined },
    );
  }
  const state = own(knowledge.linked ?? {}, guard.linked[0]);
  return state === undefined ? "unknown" : known(guard.linked[1].includes(state));
}

/** A fact's value, or a field's; undefined where there is none, where it is null, and where an attestation has lapsed. */
function valueAt(knowledge: Knowledge, path: Path): Json | undefined {
  const held = own(knowledge.facts, path[0]);
  if (!held || held.lapsed) return undefined;
  let value: Json | undefined = held.value;
  for (const field of path.slice(1)) {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
    value = own(value as Readonly<Record<string, Json>>, field);
  }
  return value ?? undefined;
}

/** A running clock whose end is past has ended, whether or not the server has noted it yet. */
function clockStatus(knowledge: Knowledge, clock: ClockId): ClockStatus {
  const state = own(knowledge.clocks, clock);
  if (!state) return "not-started";
  if (state.status === "running" && state.due !== undefined && isAfter(knowledge.now, state.due)) return "ended";
  return state.status;
}

function isAfter(one: string, other: string): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}

/** A leaf of a guard that was not true, by its JSON pointer within the guard. */
export interface Unmet {
  readonly pointer: string;
  readonly leaf: Guard;
  readonly verdict: "false" | "unknown";
}

/** Which leaves kept a guard from being true; empty for a guard that is true. Under `not`, the whole negation is the leaf. */
export function explain(guard: Guard, knowledge: Knowledge, pointer = ""): readonly Unmet[] {
  const verdict = evaluate(guard, knowledge);
  if (verdict === "true") return [];
  if ("all" in guard) return guard.all.flatMap((each, index) => explain(each, knowledge, `${pointer}/all/${index}`));
  if ("any" in guard && guard.any.length > 0) {
    return guard.any.flatMap((each, index) => explain(each, knowledge, `${pointer}/any/${index}`));
  }
  return [{ pointer, leaf: guard, verdict }];
}

/** Whether somebody entitled to these categories may know the guard's verdict. */
export function readable(definition: Procedure, guard: Guard, categories: readonly Category[]): boolean {
  return categoriesRead(definition, guard).every((category) => categories.includes(category));
}
