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
  const name = field.replace(/<+$/, "");
  const [primary = "", ...rest] = name.split("<<");
  return {
    primary: primary.replaceAll("<", " "),
    secondary: rest.join("<<").replace(/^<+/, "").replace(/<+/g, " "),
    wellFormed: /^[A-Z]+(?:<[A-Z]+)*(?:<<[A-Z]+(?:<[A-Z]+)*)?$/.test(name),
    mayBeShortened: /[A-Z]$/.test(field),
  };
}
