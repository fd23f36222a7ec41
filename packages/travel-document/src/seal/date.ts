/** Three bytes of a date: the integer MMDDYYYY, big-endian (Doc 9303-13 §2.3.1). */

/** @param date `YYYY-MM-DD`. @returns undefined where there is no such day. */
export function encodeDate(date: string): Uint8Array | undefined {
  if (!isDay(date)) return undefined;
  const [year, month, day] = date.split("-");
  const value = Number(`${month}${day}${year}`);
  return Uint8Array.of(value >> 16, (value >> 8) & 0xff, value & 0xff);
}

/**
 * @param at where its three bytes begin.
 * @returns `YYYY-MM-DD`; undefined where there is no such day.
 */
export function decodeDate(bytes: Uint8Array, at = 0): string | undefined {
  const value = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  const [month, day, year] = [Math.floor(value / 1e6), Math.floor(value / 1e4) % 100, value % 1e4];
  if (bytes.length < at + 3 || !exists(year, month, day)) return undefined;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

/** Days of each month in a year that does not leap. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `YYYY-MM-DD` is a day of the Gregorian calendar, from year 1 on. */
function isDay(date: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number);
  return exists(year, month, day);
}

function exists(year: number, month: number, day: number): boolean {
  if (year < 1 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && leap ? 29 : (lengths[month - 1] ?? 0));
}
