/** The filler: an unused position, a separator inside a name, a thing not known. */
export const filler = "<";

/** Value of each MRZ character in a check digit, by its code: 0–9 as they are, A–Z as 10–35, the filler 0 (Doc 9303-3 §4.9). */
const values = new Uint8Array(128);
for (let value = 0; value < 36; value++) values[value.toString(36).toUpperCase().charCodeAt(0)] = value;

const weights = [7, 3, 1] as const;

/**
 * Check digit of a field: weights 7, 3, 1 repeated, modulo 10 (Doc 9303-3 §4.9).
 *
 * @param text digits, capital letters and fillers.
 */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    sum += (values[text.charCodeAt(index)] ?? 0) * (weights[index % 3] ?? 0);
  }
  return String(sum % 10);
}

/** First place, from 0, of a character that no MRZ may hold (Doc 9303-3 §4.3); undefined where all are allowed. */
export function foreignCharacter(text: string): number | undefined {
  const place = text.search(/[^A-Z0-9<]/);
  return place < 0 ? undefined : place;
}

/** A field without the fillers behind it, those inside as spaces. */
export function unfilled(field: string): string {
  let end = field.length;
  while (field.charAt(end - 1) === filler) end -= 1;
  const text = field.slice(0, end);
  return text.includes(filler) ? text.replaceAll(filler, " ") : text;
}

/** A field of `length` positions: spaces are fillers, and fillers follow (Doc 9303-3 §4.10). */
export function filled(text: string, length: number): string {
  return text.replaceAll(" ", filler).padEnd(length, filler);
}
