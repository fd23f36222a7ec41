/**
 * Days of rest of Morocco, 2024 to 2028. Civil days come back every year on the same date. Lunar feasts are decreed when the
 * moon has been seen: `expected` until then, entered again as `confirmed` with a new version of this calendar.
 */
import type { Calendar, Holiday } from "@wasl/legal-time";

const civil = "domain/standards.md §12, fixed day, compared with date-holidays 3.37.0 (ISC, CC-BY-3.0) [V]";

/** First year, day, name, source. */
const everyYear: readonly (readonly [number, string, string, string])[] = [
  [2024, "01-01", "رأس السنة الميلادية", civil],
  [2024, "01-11", "ذكرى تقديم وثيقة الاستقلال", civil],
  [2024, "01-14", "رأس السنة الأمازيغية", "domain/standards.md §12: holiday since 2024 [S]"],
  [2024, "05-01", "عيد الشغل", civil],
  [2024, "07-30", "عيد العرش", civil],
  [2024, "08-14", "ذكرى استرجاع إقليم وادي الذهب", civil],
  [2024, "08-20", "ذكرى ثورة الملك والشعب", civil],
  [2024, "08-21", "عيد الشباب", civil],
  // Decided in November 2025, hence after that year's 31 October: the first day of rest is that of 2026.
  [2026, "10-31", "عيد الوحدة", "domain/standards.md §12: decided in November 2025, to confirm [B]"],
  [2024, "11-06", "ذكرى المسيرة الخضراء", civil],
  [2024, "11-18", "عيد الاستقلال", civil],
];

type Lunar = readonly [date: string, name: string, days: 1 | 2, status: "confirmed" | "expected", source: string];

const fitr = "عيد الفطر";
const adha = "عيد الأضحى";
const newYear = "فاتح محرم";
const mawlid = "عيد المولد النبوي";
const seen = "domain/standards.md §12: date observed in Morocco [S]";
const remembered = "background knowledge, to confirm against the decree [B]";
const predicted =
  "prediction of date-holidays 3.37.0 moved by the one day it was early in 2025 (domain/standards.md §12) [D]";

/** Muharram is one day of rest; the three feasts are two (standards §12: two days instead of the library's one). */
const lunar: readonly Lunar[] = [
  ["2024-04-10", fitr, 2, "expected", remembered],
  ["2024-06-17", adha, 2, "expected", remembered],
  ["2024-07-08", newYear, 1, "expected", remembered],
  ["2024-09-16", mawlid, 2, "expected", remembered],
  ["2025-03-31", fitr, 2, "confirmed", seen],
  ["2025-06-07", adha, 2, "confirmed", seen],
  ["2025-06-27", newYear, 1, "confirmed", seen],
  ["2025-09-05", mawlid, 2, "confirmed", seen],
  ["2026-03-21", fitr, 2, "expected", predicted],
  ["2026-05-28", adha, 2, "expected", predicted],
  ["2026-06-17", newYear, 1, "expected", predicted],
  ["2026-08-26", mawlid, 2, "expected", predicted],
  ["2027-03-10", fitr, 2, "expected", predicted],
  ["2027-05-17", adha, 2, "expected", predicted],
  ["2027-06-07", newYear, 1, "expected", predicted],
  ["2027-08-15", mawlid, 2, "expected", predicted],
  ["2028-02-27", fitr, 2, "expected", predicted],
  ["2028-05-06", adha, 2, "expected", predicted],
  ["2028-05-26", newYear, 1, "expected", predicted],
  ["2028-08-04", mawlid, 2, "expected", predicted],
];

const years = [2024, 2025, 2026, 2027, 2028];

const fixed: readonly Holiday[] = years.flatMap((year) =>
  everyYear
    .filter(([first]) => first <= year)
    .map(([, day, name, source]) => ({ date: `${year}-${day}`, name, status: "fixed" as const, source })),
);

const feasts: readonly Holiday[] = lunar.flatMap(([date, name, days, status, source]) =>
  Array.from({ length: days }, (_, index) => ({
    date: Temporal.PlainDate.from(date).add({ days: index }).toString(),
    name,
    status,
    source,
  })),
);

export const morocco: Calendar = {
  state: "MA",
  zone: "Africa/Casablanca",
  version: "2026-01-15",
  weekend: [6, 7],
  holidays: [...fixed, ...feasts].sort((a, b) => a.date.localeCompare(b.date)),
  covers: { from: "2024-01-01", to: "2028-12-31" },
};
