/** A name field taken apart (Doc 9303-3 §4.6). */
export interface NameReading {
  readonly primary: string;
  readonly secondary: string;
  /** Letters only, `<<` once at most, a single filler between components, fillers behind. */
  readonly wellFormed: boolean;
  /** A letter in the last position: the name may go on (Parts 4 to 7, "truncation of names"). */
  readonly mayBeShortened: boolean;
}

export function readName(field: string): NameReading {
  let end = field.length;
  while (field.charAt(end - 1) === "<") end -= 1;
  const name = field.slice(0, end);
  const [primary = "", ...rest] = name.split("<<");
  const secondary = rest.join("<<");
  const wellFormed = /^[A-Z<]+$/.test(name) && rest.length <= 1 && [primary, ...rest].every(isIdentifier);
  return {
    primary: primary.replaceAll("<", " "),
    secondary: wellFormed ? secondary.replaceAll("<", " ") : secondary.replace(/^<+/, "").replace(/<+/g, " "),
    wellFormed,
    mayBeShortened: end === field.length && wellFormed,
  };
}

function isIdentifier(part: string): boolean {
  return part !== "" && !part.startsWith("<") && !part.endsWith("<");
}
