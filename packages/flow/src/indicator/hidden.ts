/** What is held back of an indicator in each slot of a year. */
import type { Definition } from "./definition.ts";
import { type Slot, slots } from "./period.ts";
import { hideCounts, hideVectors, isSafe, mergeFew } from "./suppress.ts";
import type { Tally } from "./tally.ts";

export interface HiddenSlots {
  readonly n: ReadonlySet<Slot>;
  readonly cells: ReadonlySet<Slot>;
  readonly excluded: ReadonlySet<Slot>;
}

/** What is held back in each slot: for its own smallness, for a difference, or for what could be worked out from the year. */
export function hiddenOf(
  { smallestCell: smallest, grain, measure }: Definition,
  counted: Readonly<Record<Slot, Tally>>,
  own: readonly Slot[],
  byDifference: readonly boolean[] | undefined,
): HiddenSlots {
  const unsafe = (slot: Slot) => {
    const { n, cells } = counted[slot];
    const small =
      measure.kind === "split"
        ? mergeFew(cells, smallest) === undefined
        : !Object.values(cells).every((each) => isSafe(each, smallest));
    return !isSafe(n, smallest) || small || (byDifference?.[slots.indexOf(slot)] ?? false);
  };
  // A stock of a year is that of its last day: quarters do not add up to it. Nor is there a year of a definition that changed.
  const alone = grain === "year" || measure.kind === "stock" || !own.includes("year");
  if (alone) {
    const small = (of: (tally: Tally) => number) => new Set(own.filter((slot) => !isSafe(of(counted[slot]), smallest)));
    return { n: small(({ n }) => n), cells: new Set(own.filter(unsafe)), excluded: small((one) => one.excluded) };
  }
  const parts = own.filter((slot) => slot !== "year");
  const named = ({ parts: held, total }: ReturnType<typeof hideCounts>): Set<Slot> =>
    new Set([...parts.filter((_, place) => held[place]), ...(total ? (["year"] as const) : [])]);
  const n = named(
    hideCounts(
      parts.map((slot) => counted[slot].n),
      smallest,
    ),
  );
  const excluded = named(
    hideCounts(
      parts.map((slot) => counted[slot].excluded),
      smallest,
    ),
  );
  const cells = named(
    hideVectors(
      parts.map((slot) => Object.values(counted[slot].cells)),
      parts.map((slot) => n.has(slot) || unsafe(slot)),
      n.has("year") || unsafe("year"),
      smallest,
    ),
  );
  return { n, cells, excluded };
}
