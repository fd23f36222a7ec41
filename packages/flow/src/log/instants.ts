/** Milliseconds since 1970 of an instant as Wasl writes it. Temporal reads anything else; here a million are read in a log. */

const zero = 48;

/** @returns NaN for what is no instant. */
export function milliseconds(text: string): number {
  const quick = text.length >= 20 && text.charCodeAt(text.length - 1) === 90 ? zulu(text) : Number.NaN;
  return Number.isNaN(quick) ? slowly(text) : quick;
}

/** `2026-03-02T09:15:00Z`, with or without a fraction of up to three digits. */
function zulu(text: string): number {
  if (
    text.charCodeAt(4) !== 45 ||
    text.charCodeAt(7) !== 45 ||
    text.charCodeAt(10) !== 84 ||
    text.charCodeAt(13) !== 58 ||
    text.charCodeAt(16) !== 58
  )
    return Number.NaN;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  // Impossible days and leap seconds are for Temporal to judge.
  if (!(day >= 1 && day <= lastOf(year, month) && hour < 24 && minute < 60 && second < 60)) return Number.NaN;
  return (((daysFrom(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000 + thousandths(text);
}

function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function thousandths(text: string): number {
  if (text.length === 20) return 0;
  if (text.length > 24 || text.length < 22 || text.charCodeAt(19) !== 46) return Number.NaN;
  let value = 0;
  let unit = 100;
  for (let at = 20; at < text.length - 1; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value += digit * unit;
    unit /= 10;
  }
  return Math.round(value);
}

/** Last day of a month; NaN for what is no month. */
function lastOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : Number.NaN;
}

/** Days since 1970-01-01 in the Gregorian calendar; years begin in March, so that the leap day is their last. */
function daysFrom(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

function slowly(text: string): number {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return Number.NaN;
  }
}
