/** Comparing what is only partly known: everything is a range, and where two ranges straddle the answer is unknown. */
import { type Calendar, deadline, type Rule } from "@wasl/legal-time";
import type { Json } from "./case.ts";
import type { PartyId } from "./definition.ts";
import { isDate, isInstant, parsePartialDate } from "./edtf.ts";
import type { Operand, Verdict } from "./guard.ts";

/** What an operand is known to be. Days are ISO dates, which sort as text; instants are counted in milliseconds. */
type Value =
  | { readonly kind: "number"; readonly at: number }
  | { readonly kind: "instant"; readonly at: number }
  | { readonly kind: "days"; readonly min: string; readonly max: string };

export interface Surround {
  readonly now: string;
  /** Legal zone of a party; the zone decides on which day an instant falls. */
  readonly zone: (party: PartyId | undefined) => string | undefined;
  readonly valueAt: (path: readonly string[]) => Json | undefined;
  /** For notices counted by a dated rule: every rule, and the calendar of a party. */
  readonly rules?: readonly Rule[];
  readonly calendar?: (party: PartyId) => Calendar | undefined;
}

type Comparison = "<" | "<=" | "=" | ">=" | ">";

export function compareOperands(left: Operand, by: Comparison, right: Operand, around: Surround): Verdict {
  const zone = around.zone(zoneIn(left) ?? zoneIn(right));
  const a = operandValue(left, around, zone);
  const b = operandValue(right, around, zone);
  if (!a || !b) return "unknown";
  if (a.kind === "number" || b.kind === "number") {
    return a.kind === "number" && b.kind === "number" ? ranged(a.at, a.at, by, b.at, b.at) : "unknown";
  }
  if (a.kind === "instant" && b.kind === "instant") return ranged(a.at, a.at, by, b.at, b.at);
  const first = asDays(a, zone);
  const second = asDays(b, zone);
  return first && second ? ranged(first.min, first.max, by, second.min, second.max) : "unknown";
}

function ranged<T extends string | number>(min: T, max: T, by: Comparison, otherMin: T, otherMax: T): Verdict {
  switch (by) {
    case "<":
      return max < otherMin ? "true" : min >= otherMax ? "false" : "unknown";
    case "<=":
      return max <= otherMin ? "true" : min > otherMax ? "false" : "unknown";
    case ">":
      return ranged(otherMin, otherMax, "<", min, max);
    case ">=":
      return ranged(otherMin, otherMax, "<=", min, max);
    case "=":
      if (max < otherMin || otherMax < min) return "false";
      return min === max && otherMin === otherMax ? "true" : "unknown";
  }
}

function zoneIn(operand: Operand): PartyId | undefined {
  if ("plus" in operand) return operand.zone ?? zoneIn(operand.plus[0]);
  return "after" in operand ? operand.calendar : undefined;
}

function operandValue(operand: Operand, around: Surround, zone: string | undefined): Value | undefined {
  if ("now" in operand) return literal(around.now);
  if ("value" in operand) return literal(operand.value);
  if ("fact" in operand) return literal(around.valueAt(operand.fact));
  if ("plus" in operand) return moved(operandValue(operand.plus[0], around, zone), operand.plus[1], zone);
  return noticeEnd(operandValue(operand.after[0], around, zone), operand.after[1], operand.calendar, around);
}

/** The end of a dated rule counted from there; nothing where the rule or the calendar is not at hand. */
function noticeEnd(from: Value | undefined, named: string, party: PartyId, around: Surround): Value | undefined {
  const calendar = around.calendar?.(party);
  if (!from || from.kind === "number" || !calendar || !around.rules) return undefined;
  const rules = around.rules;
  const end = (start: string): string | undefined => {
    const answer = deadline({ rules, ...ruleNamed(named), from: start, calendar });
    return answer.ok ? answer.deadline.due : undefined;
  };
  if (from.kind === "instant") {
    const due = end(Temporal.Instant.fromEpochMilliseconds(from.at).toString());
    return due === undefined ? undefined : literal(due);
  }
  const days = [from.min, from.max].map((day) => {
    if (day === firstDay || day === lastDay) return day;
    const due = end(Temporal.PlainDate.from(day).toZonedDateTime(calendar.zone).toInstant().toString());
    return due && Temporal.Instant.from(due).toZonedDateTimeISO(calendar.zone).toPlainDate().toString();
  });
  const [min, max] = days;
  return min === undefined || max === undefined ? undefined : { kind: "days", min, max };
}

/** `C-LPC-FLIGHT/five`: a rule by its id, with its variant where it has several. */
export function ruleNamed(named: string): { readonly rule: string; readonly variant?: string } {
  const [rule = "", variant] = named.split("/");
  return variant === undefined ? { rule } : { rule, variant };
}

const firstDay = "0000-01-01";
const lastDay = "9999-12-31";

function literal(value: Json | undefined): Value | undefined {
  if (typeof value === "number") return { kind: "number", at: value };
  if (typeof value !== "string") return undefined;
  if (isInstant(value)) return { kind: "instant", at: Temporal.Instant.from(value).epochMilliseconds };
  if (isDate(value)) return { kind: "days", min: value, max: value };
  const range = parsePartialDate(value);
  if (!range || range.doubtful) return undefined;
  return { kind: "days", min: range.min ?? firstDay, max: range.max ?? lastDay };
}

/** A guard must be total: a duration or a zone that cannot be read gives no value, hence an unknown verdict. */
function moved(value: Value | undefined, duration: string, zone: string | undefined): Value | undefined {
  if (!value || value.kind === "number") return undefined;
  try {
    if (value.kind === "instant") {
      const start = Temporal.Instant.fromEpochMilliseconds(value.at).toZonedDateTimeISO(zone ?? "UTC");
      return { kind: "instant", at: start.add(duration).epochMilliseconds };
    }
    return { kind: "days", min: movedDay(value.min, duration), max: movedDay(value.max, duration) };
  } catch {
    return undefined;
  }
}

/** An open start or end stays open. */
function movedDay(day: string, duration: string): string {
  if (day === firstDay || day === lastDay) return day;
  return Temporal.PlainDate.from(day).add(duration).toString();
}

function asDays(value: Value, zone: string | undefined): { readonly min: string; readonly max: string } | undefined {
  if (value.kind === "days") return value;
  if (value.kind === "number" || zone === undefined) return undefined;
  const day = Temporal.Instant.fromEpochMilliseconds(value.at).toZonedDateTimeISO(zone).toPlainDate().toString();
  return { min: day, max: day };
}
