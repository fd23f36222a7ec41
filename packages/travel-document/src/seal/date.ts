/** Three bytes of a date: the integer MMDDYYYY, big-endian (Doc 9303-13 §2.3.1). */

/** @param date `YYYY-MM-DD`. @returns undefined where there is no such day. */
export function encodeDate(date: string): Uint8Array | undefined {
  if (!isDay(date)) return undefined;
  const [year, month, day] = date.split("-");
  const value = Number(`${month}${day}${year}`);
  return Uint8Array.of(value >> 16, (value >> 8) & 0xff, value & 0xff);
}

/** @returns `YYYY-MM-DD`; undefined where there is no such day. */
export function decodeDate(bytes: Uint8Array): string | undefined {
  const [high = 0, middle = 0, low = 0] = bytes;
  const digits = String((high << 16) | (middle << 8) | low).padStart(8, "0");
  const date = `${digits.slice(4)}-${digits.slice(0, 2)}-${digits.slice(2, 4)}`;
  return bytes.length === 3 && isDay(date) ? date : undefined;
}

/** Days of each month in a year that does not leap. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `YYYY-MM-DD` is a day of the Gregorian calendar, from year 1 on. */
export function isDay(date: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number);
  if (!year || !month || !day) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && leap ? 29 : (lengths[month - 1] ?? 0));
}
