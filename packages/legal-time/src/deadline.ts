import { addDuration } from "./add.ts";
import { calendarKey, usableCalendar } from "./calendar.ts";
import { legalDay } from "./days.ts";
import { governingRule, isRefusal, ruleKey } from "./rules.ts";
import type { Calendar, Deadline, Note, Refusal, Result, Rule } from "./types.ts";

export interface DeadlineQuestion {
  /** Every dated version of every rule; the governing one is chosen here. */
  readonly rules: readonly Rule[];
  /** Identifier without version, with its variant if any: `C-RET-1`, `C-LPC-FLIGHT/5`. */
  readonly rule: string;
  readonly variant?: string;
  /** ISO instant that starts the clock. */
  readonly from: string;
  /** Day (ISO) whose law governs: that of the decision. Default: the legal day of `from`. */
  readonly decidedOn?: string;
  readonly calendar: Calendar;
}

export type DeadlineAnswer = Result<{ readonly deadline: Deadline }>;

/**
 * The last moment at which an act is in time.
 *
 * @returns a snapshot with the row and the calendar that made it, or a typed refusal (`unknown-rule`, `unknown-variant`,
 *   `rule-not-in-force`, `ambiguous-rule`, `unusable-length`, `unusable-calendar`, `malformed-instant`, `malformed-date`).
 *   Never throws.
 */
export function deadline(question: DeadlineQuestion): DeadlineAnswer {
  const { rules, rule: id, variant, from, calendar } = question;
  const started = dayOf(from, calendar);
  if (typeof started !== "string") return { ok: false, refusal: started };
  const decided = question.decidedOn ?? started;
  if (!isDate(decided)) return refused("malformed-date", { date: decided.slice(0, 40) });
  const row = governingRule(rules, id, variant, decided);
  if (isRefusal(row)) return { ok: false, refusal: row };
  const end = addDuration(from, row, calendar, row);
  if (!end.ok) return end;
  const notes = [...end.notes, ...transition(rules, row, started)];
  return { ok: true, deadline: snapshot(row, calendar, end.due, end.other, notes) };
}

/** The deadline as it is kept: what it is, and what computed it. */
export function snapshot(
  rule: Rule,
  calendar: Calendar,
  due: Temporal.Instant,
  other: Temporal.Instant | undefined,
  notes: readonly Note[],
): Deadline {
  const differs = other !== undefined && Temporal.Instant.compare(due, other) !== 0;
  const kept = notes.filter((note) => note !== "disputed-reading" || differs);
  return {
    due: due.toString(),
    rule: ruleKey(rule),
    calendar: calendarKey(calendar),
    ...(differs && { otherReading: other.toString() }),
    ...(kept.length > 0 && { notes: kept }),
  };
}

/** The law of the decision is not the law of the day the clock started: the dated row is applied, and that is said. */
function transition(rules: readonly Rule[], applied: Rule, started: string): readonly Note[] {
  const atStart = governingRule(rules, applied.id, applied.variant, started);
  return isRefusal(atStart) || ruleKey(atStart) !== ruleKey(applied) ? ["transition-to-confirm"] : [];
}

function dayOf(instant: string, calendar: Calendar): string | Refusal {
  if (!usableCalendar(calendar)) return { code: "unusable-calendar", about: { calendar: calendar.state } };
  try {
    return legalDay(Temporal.Instant.from(instant), calendar).toString();
  } catch {
    return { code: "malformed-instant", about: { instant: String(instant).slice(0, 40) } };
  }
}

export function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

function refused(
  code: string,
  about: Readonly<Record<string, string>>,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, about } };
}
