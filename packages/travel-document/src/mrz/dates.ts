/** Six positions of a date (Doc 9303-3 §4.8): YYMMDD, fillers for what is not known. */

const shape = /^(?:\d{6}|\d{4}<<|\d{2}<{4}|<{6}|\d{2}<<\d{2}|<<\d{4}|<<\d{2}<<|<{4}\d{2})$/;

/** True for six positions that may be a date: the month and the day exist wherever they are known. */
export function isMrzDate(date: string): boolean {
  if (!shape.test(date)) return false;
  const [month, day] = [date.slice(2, 4), date.slice(4, 6)];
  if (month !== "<<" && !(Number(month) >= 1 && Number(month) <= 12)) return false;
  if (day === "<<") return true;
  return Number(day) >= 1 && Number(day) <= longest(date.slice(0, 2), month);
}

/** Two digits of a year say too little for 29 February to be refused, but where no century has that leap year. */
function longest(year: string, month: string): number {
  if (month === "<<") return 31;
  if (month === "02") return year === "<<" || Number(year) % 4 === 0 ? 29 : 28;
  return ["04", "06", "09", "11"].includes(month) ? 30 : 31;
}

const edtf = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/;

/**
 * Six positions of a date written as EDTF, as an ISO date or already as YYMMDD. An unknown day or month becomes fillers, never
 * a first of January; a year of which a digit is not known is not known (§4.8).
 *
 * @returns undefined where it is no such date.
 */
export function mrzDate(written: string): string | undefined {
  if (/^[\d<]{6}$/.test(written)) return isMrzDate(written) ? written : undefined;
  const [, year, month = "XX", day = "XX"] = edtf.exec(written) ?? [];
  if (year === undefined || (month === "XX" && day !== "XX")) return undefined;
  if (day !== "XX" && !isDay(year, month, day)) return undefined;
  const known = /^\d{4}$/.test(year) ? year.slice(2) : undefined;
  const date = known === undefined ? "<<<<<<" : `${known}${month}${day}`.replaceAll("X", "<");
  return isMrzDate(date) ? date : undefined;
}

/** Whether the day exists in that year; a leap day needs one that is known to leap. */
function isDay(year: string, month: string, day: string): boolean {
  if (month !== "02" || day !== "29" || !/^\d{4}$/.test(year)) return true;
  const leaps = Number(year);
  return leaps % 4 === 0 && (leaps % 100 !== 0 || leaps % 400 === 0);
}

/**
 * The EDTF date that six positions stand for. The century is not in the zone: a birth is the latest year that is not after
 * `on`, an expiry the one nearest to it.
 *
 * @param on today, `YYYY-MM-DD`.
 * @returns undefined where nothing of the year is known, or it is no date.
 */
export function fullDate(date: string, kind: "birth" | "expiry", on: string): string | undefined {
  if (!isMrzDate(date) || date.startsWith("<")) return undefined;
  const parts = `-${date.slice(2, 4)}-${date.slice(4, 6)}`.replaceAll("<", "X");
  const century = Math.floor(Number(on.slice(0, 4)) / 100);
  const candidates = [century + 1, century, century - 1].map((hundreds) => `${hundreds}${date.slice(0, 2)}${parts}`);
  if (kind === "birth") return candidates.find((candidate) => candidate.replaceAll("XX", "01") <= on);
  const distance = (candidate: string) => Math.abs(Number(candidate.slice(0, 4)) - Number(on.slice(0, 4)));
  return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}
