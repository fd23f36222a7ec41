/** A small seeded generator (mulberry32): the same seed gives the same register everywhere. */
export interface Random {
  /** From 0 included to 1 excluded. */
  next(): number;
  /** A whole number from 0 included to `below` excluded. */
  below(limit: number): number;
  chance(probability: number): boolean;
  /** One of them; the earlier ones more often when `lean` is above 1. */
  pick<T>(from: readonly T[], lean?: number): T;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    chance: (probability) => next() < probability,
    pick<T>(from: readonly T[], lean = 1): T {
      const item = from[Math.floor(next() ** lean * from.length)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
  };
}
