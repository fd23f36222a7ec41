/**
 * The parts of names that a register holds, and which of them a name asked for may be. Learns from the register itself: two
 * Latin spellings of one Arabic form are spellings of one name.
 */
import { distance } from "./distance.ts";
import { groupsIn, mayBeWithin } from "./floor.ts";
import { neighbours, skeletonsOf } from "./skeleton.ts";
import { unitsOf } from "./units.ts";

/** `usual` follows spellings and scripts; `far` also slips of the hand in firm consonants, and costs several times more. */
export type Reach = "usual" | "far";

export interface Expansion {
  readonly id: number;
  /** Weighted letters apart, or less where the register attests the pair. */
  readonly cost: number;
  readonly attested: boolean;
}

export interface Lexicon {
  readonly size: number;
  /** Adds a part, or finds it. Numbers are given by the caller and never change. */
  add(id: number, part: string, script: "latin" | "arabic"): void;
  /** The number of a part that is held, letter by letter. */
  find(part: string): number | undefined;
  /** The first of a part's keys, see {@link skeletonsOf}: one a part, for an index that cannot hold them all. */
  skeletonOf(id: number): string | undefined;
  /** The register wrote this Latin part and this Arabic part for one person's name, so many times. */
  pair(latin: number, arabic: number, times: number): void;
  attested(asked: string, held: string): boolean;
  /**
   * @param most so many at most
   * @param among only these are looked at; all where absent
   * @returns parts that the one asked for may be, nearest first
   */
  expand(
    part: string,
    script: "latin" | "arabic",
    reach: Reach,
    most?: number,
    among?: (id: number) => boolean,
  ): readonly Expansion[];
  /** Keys of parts that are held and one firm consonant at most away from the part; a name a slip away has one of them. */
  skeletonsNear(part: string, script: "latin" | "arabic"): ReadonlySet<string>;
  /** Weighted letters between a part and any that is held, however far; Infinity beyond {@link furthest}. */
  measure(part: string, script: "latin" | "arabic"): (id: number) => number;
}

interface Entry {
  readonly id: number;
  readonly part: string;
  readonly codes: Uint8Array;
  /** Of {@link groupsIn}. */
  readonly groups: number;
  readonly isArabic: boolean;
  readonly skeleton: string;
  /** Partners in the other script, with how often. */
  readonly partners: Map<number, number>;
}

/** Beyond this, two parts are two names. */
export const furthest = 1.3;
/** What a pair that the register attests is worth, per step. */
const attestedCost = 0.08;

export function createLexicon(): Lexicon {
  const entries = new Map<number, Entry>();
  const byPart = new Map<string, number>();
  const bySkeleton = new Map<string, Entry[]>();
  const byNeighbour = new Map<string, string[]>();

  const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };

  /** What the register itself wrote for this part: its partners, and the other spellings that they have. */
  const attestedFor = (id: number): Map<number, number> => {
    const found = new Map<number, number>([[id, 0]]);
    const own = entries.get(id);
    for (const [partner, times] of own?.partners ?? []) {
      if (!isTrusted(times, own)) continue;
      found.set(partner, attestedCost);
      const there = entries.get(partner);
      for (const [other, again] of there?.partners ?? []) {
        if (isTrusted(again, there) && !found.has(other)) found.set(other, 2 * attestedCost);
      }
    }
    return found;
  };

  const keysFor = (part: string, script: "latin" | "arabic", reach: Reach): ReadonlySet<string> => {
    const keys = new Set(skeletonsOf(part, script));
    if (reach === "usual") return keys;
    for (const key of [...keys]) {
      for (const neighbour of neighbours(key)) for (const other of byNeighbour.get(neighbour) ?? []) keys.add(other);
    }
    return keys;
  };

  return {
    get size() {
      return entries.size;
    },
    add(id, part, script) {
      if (byPart.has(part)) return;
      byPart.set(part, id);
      const keys = skeletonsOf(part, script);
      const { codes } = unitsOf(part, script);
      const entry: Entry = {
        id,
        part,
        codes,
        groups: groupsIn(codes),
        isArabic: script === "arabic",
        skeleton: keys[0] ?? "-",
        partners: new Map(),
      };
      entries.set(id, entry);
      for (const key of keys) {
        const list = bySkeleton.get(key);
        if (list) list.push(entry);
        else {
          bySkeleton.set(key, [entry]);
          for (const neighbour of neighbours(key)) push(byNeighbour, neighbour, key);
        }
      }
    },
    skeletonOf: (id) => entries.get(id)?.skeleton,
    find: (part) => byPart.get(part),
    pair(latin, arabic, times) {
      const one = entries.get(latin);
      const other = entries.get(arabic);
      if (!one || !other) return;
      one.partners.set(arabic, (one.partners.get(arabic) ?? 0) + times);
      other.partners.set(latin, (other.partners.get(latin) ?? 0) + times);
    },
    attested(asked, held) {
      const one = byPart.get(asked);
      const other = byPart.get(held);
      return one !== undefined && other !== undefined && attestedFor(one).has(other);
    },
    skeletonsNear: (part, script) => keysFor(part, script, "far"),
    expand(part, script, reach, most = Number.POSITIVE_INFINITY, among = () => true) {
      const { codes } = unitsOf(part, script);
      const own = byPart.get(part);
      const known = own === undefined ? new Map<number, number>() : attestedFor(own);
      const nearest = nearestOf(most, limitFor(codes));
      let mayBe = mayBeWithin(codes, nearest.limit());
      const seen = new Set<Entry>();
      for (const key of keysFor(part, script, reach)) {
        for (const entry of bySkeleton.get(key) ?? []) {
          if (!mayBe(entry.groups, entry.isArabic) || !among(entry.id) || seen.has(entry)) continue;
          seen.add(entry);
          if (nearest.add(entry.id, distance(codes, entry.codes, nearest.limit())))
            mayBe = mayBeWithin(codes, nearest.limit());
        }
      }
      const costs = nearest.costs();
      for (const [id, cost] of known) if (among(id)) costs.set(id, Math.min(cost, costs.get(id) ?? cost));
      return [...costs]
        .map(([id, cost]) => ({ id, cost, attested: known.has(id) }))
        .toSorted((one, other) => one.cost - other.cost)
        .slice(0, most);
    },
    measure(part, script) {
      const { codes } = unitsOf(part, script);
      const limit = limitFor(codes);
      const mayBe = mayBeWithin(codes, limit);
      return (id) => {
        const entry = entries.get(id);
        return entry && mayBe(entry.groups, entry.isArabic)
          ? distance(codes, entry.codes, limit)
          : Number.POSITIVE_INFINITY;
      };
    },
  };
}

/** Keeps the nearest; the limit comes down once there are enough of them, so that the rest is passed over sooner. */
function nearestOf(most: number, furthestAllowed: number) {
  let limit = furthestAllowed;
  let found: { readonly id: number; readonly cost: number }[] = [];
  return {
    limit: () => limit,
    costs: () => new Map(found.map(({ id, cost }) => [id, cost])),
    /** @returns true when the limit came down */
    add(id: number, cost: number): boolean {
      if (cost > limit) return false;
      found.push({ id, cost });
      if (found.length < 2 * most) return false;
      found = found.toSorted((one, other) => one.cost - other.cost).slice(0, most);
      limit = found.at(-1)?.cost ?? limit;
      return true;
    },
  };
}

/** Short names are told apart by little. */
const limitFor = (codes: Uint8Array): number => Math.min(furthest, 0.25 + 0.2 * codes.length);

/** A pair seen once among thousands is a slip of the register's own. */
function isTrusted(times: number, entry: Entry | undefined): boolean {
  let all = 0;
  for (const each of entry?.partners.values() ?? []) all += each;
  return times / all >= 0.02;
}
