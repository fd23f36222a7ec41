import { addDuration } from "./add.ts";
import { calendarKey } from "./calendar.ts";
import { snapshot } from "./deadline.ts";
import { findRule } from "./rules.ts";
import type { Calendar, Deadline, Result, Rule } from "./types.ts";

/** A calendar's change that would give a kept deadline another date. The deadline itself has not moved. */
export interface CalendarNotice {
  readonly code: "calendar-changed";
  readonly kept: string;
  readonly would: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Compares a kept deadline with what a newer calendar would give. Nothing moves silently: a difference is a notice, and
 * where the new date protects the person also a proposal that a person may accept.
 *
 * Only for a clock that has not been paused: after a pause, resume it with the new calendar instead.
 */
export function recompute(asked: {
  readonly rules: readonly Rule[];
  readonly deadline: Deadline;
  /** ISO instant that started the clock. */
  readonly from: string;
  readonly calendar: Calendar;
}): Result<{ readonly notice?: CalendarNotice; readonly proposal?: Deadline }> {
  const { deadline, calendar } = asked;
  const rule = findRule(asked.rules, deadline.rule);
  if (rule === undefined) return { ok: false, refusal: { code: "unknown-rule", about: { rule: deadline.rule } } };
  const end = addDuration(asked.from, rule, calendar, rule);
  if (!end.ok) return end;
  const fresh = snapshot(rule, calendar, end.due, end.other, end.notes);
  const order = Temporal.Instant.compare(end.due, Temporal.Instant.from(deadline.due));
  if (order === 0) return { ok: true };
  const notice: CalendarNotice = {
    code: "calendar-changed",
    kept: deadline.due,
    would: fresh.due,
    from: deadline.calendar,
    to: calendarKey(calendar),
  };
  const protects = rule.protects === "longer" ? order > 0 : order < 0;
  return { ok: true, notice, ...(protects && { proposal: fresh }) };
}
