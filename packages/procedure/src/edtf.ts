/** Partial dates: the part of EDTF level 1 (ISO 8601-2) that civil status needs, read as the range of days it may mean. */

export interface DateRange {
  /** ISO dates; absent where the start or the end is open or unknown. */
  readonly min?: string;
  readonly max?: string;
  /** Marked `?`, `~` or `%`: the source itself doubts, so that it bounds nothing. */
  readonly doubtful: boolean;
}

const single = /^(\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;

/** @returns undefined where the text is no date, `1992-02-30` for one. Never throws. */
export function parsePartialDate(written: string): DateRange | undefined {
  if (written.length > 40) return undefined;
  const parts = written.split("/");
  if (parts.length === 1) return parseSingle(written);
  if (parts.length !== 2) return undefined;
  const [from = "", to = ""] = parts;
  const start = parseEnd(from);
  const end = parseEnd(to);
  if (!start || !end || (start.min === undefined && end.max === undefined)) return undefined;
  if (start.min !== undefined && end.max !== undefined && start.min > end.max) return undefined;
  return {
    ...(start.min === undefined ? {} : { min: start.min }),
    ...(end.max === undefined ? {} : { max: end.max }),
    doubtful: start.doubtful || end.doubtful,
  };
}

/** `..` is an open end, nothing at all an unknown one. */
function parseEnd(written: string): DateRange | undefined {
  return written === "" || written === ".." ? { doubtful: false } : parseSingle(written);
}

function parseSingle(written: string): DateRange | undefined {
  const match = single.exec(written);
  if (!match) return undefined;
  const [, year = "", month = "XX", day = "XX", doubt] = match;
  if (year.includes("X") && month !== "XX") return undefined;
  if (month === "XX" && day !== "XX") return undefined;
  const firstMonth = month === "XX" ? "01" : month;
  const lastMonth = month === "XX" ? "12" : month;
  const lastYear = year.replaceAll("X", "9");
  if (lastMonth < "01" || lastMonth > "12") return undefined;
  const length = daysIn(Number(lastYear), Number(lastMonth));
  if (day !== "XX" && (day < "01" || Number(day) > length)) return undefined;
  return {
    min: `${year.replaceAll("X", "0")}-${firstMonth}-${day === "XX" ? "01" : day}`,
    max: `${lastYear}-${lastMonth}-${day === "XX" ? String(length) : day}`,
    doubtful: doubt !== undefined,
  };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A full ISO date that exists. */
export function isDate(written: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(written) && parseSingle(written) !== undefined;
}

/** An ISO instant in UTC, to the millisecond at most. */
export function isInstant(written: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?Z$/.exec(written);
  return match !== null && isDate(match[1] as string);
}
