/** A name in the positions that a zone has for it; what is too long is shortened (Doc 9303-4 to -7, "truncation of names"). */

/** Components as the zone writes them, capital letters only. */
export interface NameComponents {
  readonly primary: readonly string[];
  readonly secondary: readonly string[];
}

/**
 * The name field. A name that fits is written whole, fillers after it. One that does not is shortened from its last component
 * to an initial and onwards, so that what comes first stays readable: the secondary identifier first, the primary only until
 * one letter of the secondary has its place. A shortened name fills the field and ends in a letter, which is how a reader
 * knows that it may have been shortened.
 *
 * @param width positions of the field.
 */
export function fitName(name: NameComponents, width: number): string {
  const written = join(name);
  if (written.length <= width) return written.padEnd(width, "<");
  if (name.secondary.length === 0) return shorten(name.primary, width).padEnd(width, "<");
  const primary = shorten(name.primary, width - 3, "initials");
  const room = width - primary.length - 2;
  const secondary = shorten(name.secondary, room);
  // Initials in the primary identifier may have freed more than the secondary can use.
  const wider = secondary.length < room ? shorten(name.primary, width - 2 - secondary.length) : primary;
  return `${wider}<<${secondary}`.padEnd(width, "<");
}

function join({ primary, secondary }: NameComponents): string {
  const last = secondary.join("<");
  return last === "" ? primary.join("<") : `${primary.join("<")}<<${last}`;
}

/**
 * Components in at most `width` positions: from the last on, each loses letters down to its initial, and where initials are
 * still too many the last are left out.
 *
 * @param how `initials` cuts whole components to their initial; else the last one cut keeps as many letters as fit.
 */
function shorten(components: readonly string[], width: number, how?: "initials"): string {
  const kept = [...components];
  while (kept.length > 1 && 2 * kept.length - 1 > width) kept.pop();
  let excess = kept.join("<").length - width;
  for (let index = kept.length - 1; index >= 0 && excess > 0; index--) {
    const component = kept[index] ?? "";
    const most = component.length - 1;
    const cut = how === "initials" && index > 0 ? most : Math.min(most, excess);
    kept[index] = component.slice(0, component.length - cut);
    excess -= cut;
  }
  return kept.join("<");
}
