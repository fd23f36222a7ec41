import { fnv1a } from "./fnv.ts";

/** Which identifiers a file has had already: sixteen bytes each at most, so that tens of millions fit. */
export interface SeenIds {
  /** @returns true when it was there. Two identifiers are taken for one once in 10¹⁹ pairs. */
  add(id: string): boolean;
}

export function seenIds(): SeenIds {
  let places = new Uint32Array(1 << 17);
  let many = 0;
  const insert = (table: Uint32Array, high: number, low: number): boolean => {
    const mask = table.length / 2 - 1;
    for (let at = (high ^ low) & mask; ; at = (at + 1) & mask) {
      if (table[2 * at] === high && table[2 * at + 1] === low) return true;
      if (table[2 * at] !== 0 || table[2 * at + 1] !== 0) continue;
      table[2 * at] = high;
      table[2 * at + 1] = low;
      return false;
    }
  };
  const grow = () => {
    const larger = new Uint32Array(places.length * 2);
    for (let at = 0; at < places.length; at += 2) {
      const [high = 0, low = 0] = [places[at], places[at + 1]];
      if (high !== 0 || low !== 0) insert(larger, high, low);
    }
    places = larger;
  };
  return {
    add(id) {
      const high = hash(id, 0x811c9dc5);
      const low = hash(id, 0x9747b28c) || 1;
      const was = insert(places, high, low);
      if (!was) many += 1;
      if (many * 3 > places.length) grow();
      return was;
    },
  };
}

/** With a last stirring, from two seeds. */
function hash(text: string, seed: number): number {
  let value = fnv1a(text, seed);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
