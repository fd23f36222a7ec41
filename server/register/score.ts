/** How much more likely a record is to be the person asked for than to agree as it does by chance: the logarithm of the ratio. */
import { type Asked, type AskedName, type AskedPart, commonness, levelOf } from "./asked.ts";
import type { Birth } from "./birth.ts";
import type { NameField } from "./identification.ts";
import { dayKey, isYear, keyOf, tagOf, tagOfField, tokenOf, yearKey } from "./keys.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type BirthLevel, furthest, type NameLevel, type PlaceLevel } from "./weights.ts";

/** Degrees in which one record agrees. */
export interface Levels {
  readonly given?: NameLevel;
  readonly family?: NameLevel;
  readonly father?: NameLevel;
  readonly mother?: NameLevel;
  readonly birth?: BirthLevel;
  readonly place?: PlaceLevel;
}

export interface Score {
  readonly logRatio: number;
  readonly exchanged: boolean;
  readonly levels: Levels;
  /** Probability of each degree by chance. */
  readonly chances: Readonly<Partial<Record<keyof Levels, number>>>;
}

export type Scorer = (keys: readonly number[]) => Score;

/** Prepares what all the records of one question share. */
export function scorer(asked: Asked, vocabulary: Vocabulary): Scorer {
  const straightly = asked.names.map((name) => ({ name, score: nameScorer(name, vocabulary) }));
  const kept = straightly.filter(({ name }) => name.field !== "given" && name.field !== "family");
  const crossed = [...asked.exchanged.map((name) => ({ name, score: nameScorer(name, vocabulary) })), ...kept];
  const canCross = asked.exchanged.length > 0;
  const birth = birthScorer(asked.birth, vocabulary);
  const place = placeScorer(asked.place, vocabulary);
  const { exchanged } = vocabulary.weights;
  return (keys) => {
    const held = sortKeys(keys, vocabulary);
    const add = (scores: typeof straightly) => {
      const levels: Partial<Record<NameField, NameLevel>> = {};
      const chances: Partial<Record<NameField, number>> = {};
      let sum = 0;
      for (const { name, score } of scores) {
        const found = score(held);
        if (!found) continue;
        sum += found.weight;
        levels[name.askedAs] = found.level;
        chances[name.askedAs] = found.chance;
      }
      return { sum, levels, chances };
    };
    const straight = add(straightly);
    const across = canCross ? add(crossed) : undefined;
    const asIs = straight.sum + Math.log(1 - exchanged);
    const other = across ? across.sum + Math.log(exchanged) : Number.NEGATIVE_INFINITY;
    const best = other > asIs && across ? across : straight;
    const born = birth(held);
    const from = place(held);
    return {
      logRatio: Math.max(asIs, other) + (born?.weight ?? 0) + (from?.weight ?? 0),
      exchanged: best === across,
      levels: { ...best.levels, ...(born ? { birth: born.level } : {}), ...(from ? { place: from.level } : {}) },
      chances: { ...best.chances, ...(born ? { birth: born.chance } : {}), ...(from ? { place: from.chance } : {}) },
    };
  };
}

/** A record's keys by field. */
interface Held {
  readonly tokens: readonly (readonly number[])[];
  /** Parts of each field's name: the more of its two writings. */
  readonly parts: readonly number[];
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

function sortKeys(keys: readonly number[], { scripts }: Vocabulary): Held {
  const tokens: number[][] = [[], [], [], [], []];
  let year: number | undefined;
  let full: number | undefined;
  for (const key of keys) {
    if (key >= 0) tokens[tagOf(key)]?.push(tokenOf(key));
    else if (isYear(key)) year = -key;
    else full = -key;
  }
  const parts = tokens.map((list) => {
    let latin = 0;
    for (const token of list) if (scripts.get(token) === "latin") latin += 1;
    return Math.max(latin, list.length - latin);
  });
  const date = full === undefined ? {} : { month: Math.floor(full / 100) % 100, day: full % 100 };
  return { tokens, parts, ...(year === undefined ? {} : { year }), ...date };
}

interface FieldScore<Level> {
  readonly weight: number;
  readonly level: Level;
  readonly chance: number;
}

type NameScorer = (held: Held) => FieldScore<NameLevel> | undefined;

function nameScorer(name: AskedName, vocabulary: Vocabulary): NameScorer {
  const { field } = name;
  const shares = name.parts.map((part) => commonness(part, field, vocabulary));
  const seen = vocabulary.weights[name.askedAs];
  const floor = 0.5 / Math.max(vocabulary.records, 1);
  const tag = tagOfField(field);
  return (held) => {
    const tokens = held.tokens[tag] ?? [];
    if (tokens.length === 0) return undefined;
    let matched = 0;
    let total = 0;
    let chance = 1;
    for (const [at, part] of name.parts.entries()) {
      const cost = least(part, tokens);
      if (cost === undefined) continue;
      matched += 1;
      total += cost;
      chance *= shares[at]?.[levelOf(cost)] ?? 1;
    }
    // One word of a long text is no name found.
    if (matched === 0 || matched * 2 < name.parts.length)
      return { weight: Math.log(seen.none), level: "none", chance: 1 };
    const whole = matched === name.parts.length && (held.parts[tag] ?? 1) <= matched;
    const level = levelOf(total);
    const ratio = (whole ? seen[level] : seen.part * seen[level]) / Math.max(chance, floor);
    return {
      weight: Math.log(Math.max(ratio, seen.none)),
      level: whole ? level : "part",
      chance: Math.max(chance, floor),
    };
  };
}

function least({ costOf }: AskedPart, tokens: readonly number[]): number | undefined {
  let best = furthest;
  for (const token of tokens) best = Math.min(best, costOf(token));
  return best < furthest ? best : undefined;
}

function birthScorer(birth: Birth | undefined, { weights, countOf, records }: Vocabulary) {
  const seen = weights.birth;
  const share = (year: number) => Math.max(countOf(yearKey(year)), 1) / Math.max(records, 1);
  return (held: Held): FieldScore<BirthLevel> | undefined => {
    if (!birth || held.year === undefined) return undefined;
    const { level, chance } = degree(birth, held, share, (day) => countOf(day) / Math.max(records, 1));
    const likely = Math.max(chance, 0.5 / Math.max(records, 1));
    return { level, weight: Math.log(seen[level] / likely), chance: likely };
  };
}

function degree(
  birth: Birth,
  held: Held,
  yearShare: (year: number) => number,
  dayShare: (key: number) => number,
): { readonly level: BirthLevel; readonly chance: number } {
  const year = held.year ?? 0;
  const years = Math.max(birth.from - year, year - birth.to, 0);
  const here = yearShare(year);
  if (years === 0) {
    if (birth.month === undefined || held.month === undefined || birth.from !== birth.to)
      return { level: "yearOnly", chance: here * (birth.to - birth.from + 1) };
    if (birth.day === undefined)
      return birth.month === held.month
        ? { level: "yearOnly", chance: here / 12 }
        : { level: "sameYear", chance: here };
    if (birth.month === held.month && birth.day === held.day)
      return { level: "day", chance: dayShare(dayKey(year, birth.month, birth.day)) };
    if (birth.month === held.day && birth.day === held.month)
      return { level: "exchanged", chance: dayShare(dayKey(year, birth.day, birth.month)) + 1e-9 };
    return birth.month === held.month ? { level: "month", chance: here / 12 } : { level: "sameYear", chance: here };
  }
  const same = birth.month === undefined || (birth.month === held.month && birth.day === held.day);
  const part = birth.month === undefined ? 1 : 1 / 300;
  if (years <= 2 && same) return { level: years === 1 ? "oneYear" : "twoYears", chance: 2 * here * part };
  return years <= 5 ? { level: "fewYears", chance: 0.15 } : { level: "none", chance: 0.85 };
}

function placeScorer(place: Asked["place"], { weights, countOf, records }: Vocabulary) {
  const tag = tagOfField("place");
  const seen = weights.place;
  return (held: Held): FieldScore<PlaceLevel> | undefined => {
    const tokens = held.tokens[tag] ?? [];
    if (!place || tokens.length === 0) return undefined;
    for (const token of tokens) {
      const cost = place.get(token);
      if (cost === undefined) continue;
      const level = cost < 0.1 ? "same" : "near";
      const chance = Math.max(countOf(keyOf(token, "place")), 1) / Math.max(records, 1);
      return { level, weight: Math.log(seen[level] / chance), chance };
    }
    return { level: "none", weight: Math.log(seen.none), chance: 1 };
  };
}
