import type { Words } from "../words/words.tsx";
import type { Remaining } from "./remaining.ts";

/** `1 jour 7 h`, `7 h 40`, `12 minutes`. */
export function lengthWords(left: Pick<Remaining, "days" | "hours" | "minutes">, t: Words["t"]): string {
  const { days, hours, minutes } = left;
  if (days > 0 && hours > 0)
    return t("time.daysAndHours", { days: t("time.days", { count: days }), hours: t("time.hours", { count: hours }) });
  if (days > 0) return t("time.days", { count: days });
  if (hours > 0 && minutes > 0) return t("time.hoursMinutes", { hours, minutes: String(minutes).padStart(2, "0") });
  if (hours > 0) return t("time.hours", { count: hours });
  if (minutes > 0) return t("time.minutes", { count: minutes });
  return t("time.lessThanMinute");
}

/** `dans 1 jour 7 h`, `retard de 15 h 20`. */
export function remainingWords(left: Remaining, t: Words["t"]): string {
  return t(left.late ? "time.late" : "time.in", { length: lengthWords(left, t) });
}
