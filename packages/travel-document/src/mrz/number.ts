import { checkDigit, filled, unfilled } from "./alphabet.ts";

/** A document number in its nine positions, the position of its check digit, and what of it went into the optional data. */
export interface PlacedNumber {
  readonly number: string;
  readonly check: string;
  readonly optional: string;
}

/**
 * A number of more than nine characters goes on in the optional data: a filler stands where its check digit would, then come
 * the other characters, the check digit of all of them, and a filler (Doc 9303-5 and -6, note j).
 *
 * @param room positions of optional data, undefined where this zone lets no number go on.
 * @returns undefined where there is no room.
 */
export function placeNumber(written: string, optional: string, room: number | undefined): PlacedNumber | undefined {
  const number = written.replaceAll(" ", "<");
  if (number.length <= 9) {
    const field = filled(number, 9);
    return { number: field, check: checkDigit(field), optional };
  }
  const rest = `${number.slice(9)}${checkDigit(number)}<${optional}`;
  if (room === undefined || rest.length > room) return undefined;
  return { number: number.slice(0, 9), check: "<", optional: rest };
}

/** A number read back, with the digit that was found for it and the digit that it should be. */
export interface ReadNumber {
  readonly number: string;
  readonly found: string;
  readonly expected: string;
  readonly optional: string;
}

/** @param long whether this zone lets a number go on in its optional data. */
export function readNumber(field: string, check: string, optional: string, long: boolean): ReadNumber {
  const [rest = "", ...after] = optional.split("<");
  if (long && check === "<" && !field.endsWith("<") && rest.length > 1) {
    const number = `${field}${rest.slice(0, -1)}`;
    const remainder = optional.slice(rest.length + (after.length > 0 ? 1 : 0));
    return { number: unfilled(number), found: rest.slice(-1), expected: checkDigit(number), optional: remainder };
  }
  return { number: unfilled(field), found: check, expected: checkDigit(field), optional };
}
