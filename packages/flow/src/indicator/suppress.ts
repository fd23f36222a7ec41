/**
 * Small cells. A count from 1 to one less than the smallest cell could point to somebody, and is not told; nor is what it could
 * be worked out from: the rest of its total, and the quarters beside it.
 */

/** Whether a count may be told by itself. */
export const isSafe = (count: number, smallest: number): boolean => count === 0 || count >= smallest;

export interface Hidden {
  readonly parts: readonly boolean[];
  readonly total: boolean;
}

/** Counts that add up to a total: what is told of them and of it leaves more than one possibility for each that is not. */
export function hideCounts(parts: readonly number[], smallest: number): Hidden {
  const unsafe = parts.map((part) => !isSafe(part, smallest));
  const sum = total(parts);
  const everything: Hidden = { parts: parts.map(() => true), total: true };
  // Where even the total is few, which parts are nothing is not told either: of those that are left, each could be one.
  if (!isSafe(sum, smallest)) return everything;
  if (!unsafe.includes(true)) return { parts: unsafe, total: false };
  const along = smallestTold(parts, unsafe);
  if (along.length > 0) return { parts: unsafe.map((one, place) => one || along.includes(place)), total: false };
  // All that are something are few: nothing but their sum is known, unless it leaves one possibility, all ones or all the most.
  const few = unsafe.filter(Boolean).length;
  return few > 1 && sum > few && sum < few * (smallest - 1) ? { parts: unsafe, total: false } : everything;
}

/**
 * The same for several counts at once: the quarters of a year, each with its cells, all told or none.
 *
 * @param unsafe those that are held back for reasons of their own.
 * @param unsafeTotal whether the total is.
 */
export function hideVectors(
  vectors: readonly (readonly number[])[],
  unsafe: readonly boolean[],
  unsafeTotal: boolean,
  smallest: number,
): Hidden {
  const sumOf = (chosen: readonly (readonly number[])[]) =>
    (vectors[0] ?? []).map((_, cell) => total(chosen.map((vector) => vector[cell] ?? 0)));
  if (unsafeTotal || !sumOf(vectors).every((count) => isSafe(count, smallest))) return { parts: unsafe, total: true };
  let parts = unsafe;
  for (let taken = 0; ; taken++) {
    const held = vectors.filter((_, place) => parts[place]);
    if (held.length === 0) return { parts, total: false };
    const along = smallestTold(vectors.map(total), parts);
    const enough = held.length > 1 && sumOf(held).every((count) => isSafe(count, smallest));
    // One that could be told is always among those that are not: nobody knows which.
    if (enough && (taken > 0 || along.length === 0)) return { parts, total: false };
    if (along.length === 0) return { parts, total: true };
    parts = parts.map((one, place) => one || along.includes(place));
  }
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The smallest of those that are still told and something, all of one size together: the order of places would tell. */
function smallestTold(sizes: readonly number[], hidden: readonly boolean[]): readonly number[] {
  const told = sizes.flatMap((size, place) => (hidden[place] || size === 0 ? [] : [size]));
  const least = Math.min(...told);
  return sizes.flatMap((size, place) => (!hidden[place] && size === least ? [place] : []));
}

export interface Merged {
  /** Codes that may be told, with their counts. */
  readonly told: Readonly<Record<string, number>>;
  /** What the others have together; undefined where there is none. */
  readonly others: number | undefined;
}

/** A split by codes: those with few are told together, and with them the next smallest where they would be few still. */
export function mergeFew(cells: Readonly<Record<string, number>>, smallest: number): Merged | undefined {
  const names = Object.keys(cells);
  const counts = names.map((name) => cells[name] ?? 0);
  const { parts, total: none } = hideCounts(counts, smallest);
  if (none) return undefined;
  const told = Object.fromEntries(names.filter((_, place) => !parts[place]).map((name) => [name, cells[name] ?? 0]));
  const others = counts.reduce((sum, count, place) => (parts[place] ? sum + count : sum), 0);
  return { told, others: others === 0 ? undefined : others };
}
