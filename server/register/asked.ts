/** A question made ready: for each name the parts of the register's names that it may mean, and how common each degree is. */
import { type Expansion, type Reach, splitName } from "@wasl/names";
import { type Birth, readBirth } from "./birth.ts";
import type { NameField, RegisterQuery } from "./identification.ts";
import { keyOf, type TokenScript } from "./keys.ts";
import { placeKey } from "./place.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { levelLimits, type NameLevel, nameLevels } from "./weights.ts";

/** One part of a name asked for, looked for in one field. */
export interface AskedPart {
  readonly part: string;
  readonly script: "latin" | "arabic";
  /** Weighted letters apart, for each token of the field that it may mean. */
  readonly costs: ReadonlyMap<number, number>;
  /** The same for any token, near or not. */
  costOf(token: number): number;
}

export interface AskedName {
  readonly field: NameField;
  /** Where the name stood in the question; another field where the two were exchanged. */
  readonly askedAs: NameField;
  readonly parts: readonly AskedPart[];
}

export interface Asked {
  readonly names: readonly AskedName[];
  /** Given and family name in each other's place; empty unless both are asked. Worked out when it is needed. */
  exchanged(): readonly AskedName[];
  readonly birth?: Birth;
  /** Tokens of the place and their distances; absent where none is asked that the register has. */
  readonly place?: ReadonlyMap<number, number>;
}

const mostMeanings = 40;

export function prepare(query: RegisterQuery, vocabulary: Vocabulary): Asked {
  const named = (field: NameField, askedAs: NameField): readonly AskedName[] => {
    const split = splitName(query[askedAs] ?? "");
    if (!split) return [];
    return [{ field, askedAs, parts: split.parts.map((part) => meanings(part, split.script, field, vocabulary)) }];
  };
  const names = (["given", "family", "father", "mother"] as const).flatMap((field) => named(field, field));
  let exchanged: readonly AskedName[] | undefined;
  const exchange = () => {
    const both = [...named("given", "family"), ...named("family", "given")];
    return both.length === 2 ? both : [];
  };
  const place = placeAsked(query, vocabulary);
  return {
    names,
    exchanged() {
      exchanged ??= exchange();
      return exchanged;
    },
    birth: readBirth(query.birth),
    // A place that no record names tells no two records apart.
    ...(place && place.size > 0 ? { place } : {}),
  };
}

/** The parts of the register's names in a field that one asked for may be. */
export function meanings(
  part: string,
  script: "latin" | "arabic",
  field: NameField,
  vocabulary: Vocabulary,
  reach: Reach = "usual",
): AskedPart {
  const found = expansions(part, script, field, vocabulary, reach);
  const costs = new Map(found.map(({ id, cost }) => [id, cost]));
  const measure = vocabulary.names.measure(part, script);
  const measured = new Map<number, number>(costs);
  return {
    part,
    script,
    costs,
    costOf(token) {
      const held = measured.get(token);
      if (held !== undefined) return held;
      const cost = measure(token);
      measured.set(token, cost);
      return cost;
    },
  };
}

function expansions(
  part: string,
  script: "latin" | "arabic",
  field: NameField,
  { names, countOf, remembered }: Vocabulary,
  reach: Reach,
): readonly Expansion[] {
  const question = `${reach} ${field} ${part}`;
  const held = remembered.get(question);
  if (held) return held;
  const found = names.expand(part, script, reach, mostMeanings, (id) => countOf(keyOf(id, field)) > 0);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(question, found);
  return found;
}

/** About 60 MB. */
const mostRemembered = 20_000;

function placeAsked({ birthPlace }: RegisterQuery, { places }: Vocabulary): ReadonlyMap<number, number> | undefined {
  const place = placeKey(birthPlace ?? "");
  if (place === "") return undefined;
  const script = /\p{Script=Arabic}/u.test(place) ? "arabic" : "latin";
  return new Map(places.expand(place, script, "usual").map(({ id, cost }) => [id, cost]));
}

/** A place is asked for that no record of the register names. */
export const namesUnknownPlace = (query: RegisterQuery, vocabulary: Vocabulary): boolean =>
  placeAsked(query, vocabulary)?.size === 0;

export const levelOf = (cost: number): NameLevel => levelLimits.find(([limit]) => cost <= limit)?.[1] ?? "none";

/** Of names that have nothing to do with each other, so many are so near: slips were not looked for one by one. */
const byChance: Readonly<Record<NameLevel, number>> = {
  same: 0,
  spelling: 0,
  sound: 0,
  near: 0.0003,
  far: 0.002,
  part: 0,
  none: 1,
};

/**
 * Share of the register that agrees with a part at least so well, by degree.
 *
 * @param field where the part is looked for
 */
export function commonness(
  { costs }: AskedPart,
  field: NameField,
  { scripts, countOf, records }: Vocabulary,
): Readonly<Record<NameLevel, number>> {
  const sums = new Map<NameLevel, Record<TokenScript, number>>();
  for (const [token, cost] of costs) {
    const level = levelOf(cost);
    const sum = sums.get(level) ?? { latin: 0, arabic: 0, place: 0 };
    sum[scripts.get(token) ?? "latin"] += countOf(keyOf(token, field));
    sums.set(level, sum);
  }
  const total = { latin: 0, arabic: 0 };
  const shares: Partial<Record<NameLevel, number>> = {};
  for (const level of nameLevels) {
    total.latin += sums.get(level)?.latin ?? 0;
    total.arabic += sums.get(level)?.arabic ?? 0;
    // Most records are written in both scripts: adding them up would count them twice.
    const share = Math.max(total.latin, total.arabic, 0.5) / Math.max(records, 1);
    shares[level] = Math.max(share, byChance[level]);
  }
  return shares as Record<NameLevel, number>;
}
