import { notesOn } from "./add.ts";
import { nextWorkingDay, usableCalendar, workingDayFrom, workingDaysAfter } from "./calendar.ts";
import { endOfDay, legalDay } from "./days.ts";
import { snapshot } from "./deadline.ts";
import { findRule } from "./rules.ts";
import type { Calendar, Deadline, Refusal, Result, Rule } from "./types.ts";

/** A clock that stands still: the deadline it had, and since when. Plain data, to be kept on the case. */
export interface Pause {
  readonly deadline: Pick<Deadline, "due" | "rule"> & Partial<Deadline>;
  readonly pausedAt: string;
}

interface Asked {
  readonly rules: readonly Rule[];
  readonly calendar: Calendar;
}

export type PauseAnswer = Result<{
  readonly pause: Pause;
  /** Legal time left, for the reader: whole hours and minutes as `PT26H30M`, else days or working days. */
  readonly remaining: { readonly unit: "h" | "d" | "wd"; readonly value: number; readonly iso: string };
}>;

/**
 * Stops a clock. What is left is kept in the unit the law counts in.
 *
 * @returns the pause, or `clock-ended` where the end is already past.
 */
export function pause(asked: Asked & { readonly deadline: Pause["deadline"]; readonly at: string }): PauseAnswer {
  const read = readAll(asked, asked.deadline, asked.at);
  if (!read.ok) return read;
  const { rule, due, at } = read;
  if (Temporal.Instant.compare(at, due) > 0) return refused("clock-ended", { due: asked.deadline.due });
  return {
    ok: true,
    pause: { deadline: asked.deadline, pausedAt: asked.at },
    remaining: left(rule, at, due, asked.calendar),
  };
}

/**
 * Starts a paused clock again.
 *
 * Hours: exactly what was left. Days and months: the end moves by whole days; where a longer time protects the person the
 * day of the resumption does not count (as no first day does), where a shorter one does only days wholly paused are given
 * back. Working days: likewise, of the calendar given now. Pausing and resuming on one day moves nothing.
 */
export function resume(
  asked: Asked & { readonly pause: Pause; readonly at: string },
): Result<{ readonly deadline: Deadline }> {
  const read = readAll(asked, asked.pause.deadline, asked.at, asked.pause.pausedAt);
  if (!read.ok) return read;
  const { rule, due, at, pausedAt } = read;
  if (Temporal.Instant.compare(at, pausedAt) < 0) {
    return refused("resumed-before-paused", { pausedAt: asked.pause.pausedAt, at: asked.at });
  }
  const kept = asked.pause.deadline;
  const moved = (end: Temporal.Instant, franc: boolean) => move(rule, franc, end, pausedAt, at, asked.calendar);
  const newDue = moved(due, rule.franc === "yes" || (rule.franc === "disputed" && rule.protects === "longer"));
  const other = kept.otherReading
    ? moved(Temporal.Instant.from(kept.otherReading), rule.franc === "disputed" && rule.protects === "shorter")
    : undefined;
  const first = legalDay(pausedAt, asked.calendar);
  const fresh = notesOn(first, legalDay(newDue, asked.calendar), rule, asked.calendar);
  const notes = [...new Set([...(kept.notes ?? []), ...fresh])];
  return { ok: true, deadline: snapshot(rule, asked.calendar, newDue, other, notes) };
}

function move(
  rule: Rule,
  franc: boolean,
  due: Temporal.Instant,
  pausedAt: Temporal.Instant,
  at: Temporal.Instant,
  calendar: Calendar,
): Temporal.Instant {
  if (rule.unit === "h") return due.add(at.since(pausedAt));
  const [paused, resumed, last] = [legalDay(pausedAt, calendar), legalDay(at, calendar), legalDay(due, calendar)];
  const partly = paused.until(resumed).days;
  if (partly === 0) return due;
  if (rule.unit === "wd") {
    const fully = workingDaysAfter(paused, resumed.subtract({ days: 1 }), calendar);
    const end =
      rule.protects === "longer"
        ? workingDay(resumed, workingDaysAfter(paused, last, calendar), calendar)
        : workingDay(last, fully, calendar);
    return endOfDay(workingDayFrom(end, calendar), calendar);
  }
  const end = last.add({ days: rule.protects === "longer" ? partly : partly - 1 });
  return endOfDay(franc ? workingDayFrom(end, calendar) : end, calendar);
}

function workingDay(from: Temporal.PlainDate, count: number, calendar: Calendar): Temporal.PlainDate {
  let day = from;
  for (let remaining = count; remaining > 0; remaining -= 1) day = nextWorkingDay(day, calendar);
  return day;
}

function left(rule: Rule, at: Temporal.Instant, due: Temporal.Instant, calendar: Calendar) {
  if (rule.unit === "h") {
    const exact = at.until(due, { largestUnit: "hours" });
    return { unit: "h", value: exact.total("hours"), iso: exact.toString() } as const;
  }
  const [today, last] = [legalDay(at, calendar), legalDay(due, calendar)];
  const unit = rule.unit === "wd" ? "wd" : "d";
  const value = unit === "wd" ? workingDaysAfter(today, last, calendar) : today.until(last).days;
  return { unit, value, iso: `P${value}D` } as const;
}

type Read = Result<{
  readonly rule: Rule;
  readonly due: Temporal.Instant;
  readonly at: Temporal.Instant;
  readonly pausedAt: Temporal.Instant;
}>;

function readAll({ rules, calendar }: Asked, deadline: Pause["deadline"], at: string, pausedAt = at): Read {
  const rule = findRule(rules, deadline.rule);
  if (rule === undefined) return refused("unknown-rule", { rule: deadline.rule });
  if (!usableCalendar(calendar)) return refused("unusable-calendar", { calendar: calendar.state });
  const [due, moment, since] = [deadline.due, at, pausedAt].map(instant);
  if (due === undefined || moment === undefined || since === undefined) {
    return refused("malformed-instant", { instant: [deadline.due, at, pausedAt].join(" ").slice(0, 120) });
  }
  return { ok: true, rule, due, at: moment, pausedAt: since };
}

function instant(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}

function refused(
  code: string,
  about: Readonly<Record<string, string>>,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, about } };
}
