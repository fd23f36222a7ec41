import { endsDay } from "./days.ts";
import { deadline } from "./deadline.ts";
import { findRule, governingRule, isRefusal } from "./rules.ts";
import type { Calendar, Deadline, Note, Result, Rule } from "./types.ts";

/** One clock of a chain. `decidedOn`: the day of the decision that opens the period, whose law governs it. */
export interface Link {
  readonly rule: string;
  readonly variant?: string;
  readonly decidedOn?: string;
}

export interface Period extends Deadline {
  /** ISO instant at which the period starts: the start of the chain, or the end of the one before. */
  readonly starts: string;
  /** The rows' own lengths added up, in days (96 h = 4): what the law means by "a total of 90 days". */
  readonly cumulatedDays: number;
}

/**
 * Chains clocks, each starting where the one before ends: the retention schedule is `C-RET-1` to `C-RET-4`.
 *
 * A period that ends with its day is followed from the midnight after it. Months and working days cannot be added up as days
 * before they are placed: they refuse with `unusable-length`.
 */
export function schedule(asked: {
  readonly rules: readonly Rule[];
  readonly chain: readonly (Link | string)[];
  readonly from: string;
  readonly calendar: Calendar;
}): Result<{ readonly periods: readonly Period[] }> {
  const { rules, calendar } = asked;
  const periods: Period[] = [];
  let starts = asked.from;
  let cumulatedDays = 0;
  for (const step of asked.chain) {
    const link = typeof step === "string" ? { rule: step } : step;
    const answer = deadline({ rules, ...link, from: starts, calendar });
    if (!answer.ok) return answer;
    const row = findRule(rules, answer.deadline.rule);
    if (row === undefined || (row.unit !== "h" && row.unit !== "d")) {
      return { ok: false, refusal: { code: "unusable-length", about: { length: link.rule, franc: "no" } } };
    }
    cumulatedDays += row.unit === "h" ? row.value / 24 : row.value;
    const notes = notesOf(answer.deadline, rules, row, asked.from, calendar);
    periods.push({ ...answer.deadline, ...(notes.length > 0 && { notes }), starts, cumulatedDays });
    starts = following(answer.deadline.due, calendar);
  }
  return { ok: true, periods };
}

/** Where the next period starts: at the end itself, or at the midnight that closes its day. */
export function following(due: string, calendar: Calendar): string {
  const end = Temporal.Instant.from(due);
  return (endsDay(end, calendar) ? end.add({ milliseconds: 1 }) : end).toString();
}

/** The chain began under another version of the law than the one applied to this period. */
function notesOf(
  computed: Deadline,
  rules: readonly Rule[],
  row: Rule,
  chainFrom: string,
  calendar: Calendar,
): readonly Note[] {
  const day = Temporal.Instant.from(chainFrom).toZonedDateTimeISO(calendar.zone).toPlainDate().toString();
  const atChainStart = governingRule(rules, row.id, row.variant, day);
  const straddles = isRefusal(atChainStart) || atChainStart.version !== row.version;
  const notes = computed.notes ?? [];
  return straddles && !notes.includes("transition-to-confirm") ? [...notes, "transition-to-confirm"] : notes;
}
