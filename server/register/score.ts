/** How much more likely a record is to be the person asked for than to agree as it does by chance: the logarithm of the ratio. */
import { type Asked, type AskedName, type AskedPart, commonness, levelOf } from "./asked.ts";
import type { Birth } from "./birth.ts";
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

export interface Scorer {
  /** The logarithm of the ratio alone; minus infinity where no name agrees. Most of the records that are looked at are no more than rated. */
  rate(keys: readonly number[]): number;
  score(keys: readonly number[]): Score;
}

/**
 * Prepares what all the records of one question share.
 *
 * @param crosses also as if given and family name were in each other's place
 */
export function scorer(asked: Asked, vocabulary: Vocabulary, crosses = true): Scorer {
  const straight = asked.names.map((name) => nameScorer(name, vocabulary));
  const kept = straight.filter(({ name }) => name.field !== "given" && name.field !== "family");
  const crossed = crosses ? asked.exchanged() : [];
  const across = [...crossed.map((name) => nameScorer(name, vocabulary)), ...kept];
  const birth = birthScorer(asked.birth, vocabulary);
  const place = placeScorer(asked.place, vocabulary);
  const [asIs, otherwise] = [Math.log(1 - vocabulary.weights.exchanged), Math.log(vocabulary.weights.exchanged)];
  const held = emptyHeld();
  const sum = (scorers: readonly NameScorer[]) => {
    let weight = 0;
    let agrees = false;
    for (const each of scorers) {
      const found = each.score(held);
      if (!found) continue;
      weight += found.weight;
      agrees ||= found.level !== "none" && each.name.askedAs !== "mother";
    }
    return { weight, agrees };
  };
  /** Of the record in `held`. */
  const weigh = () => {
    const here = sum(straight);
    const there = crossed.length > 0 ? sum(across) : undefined;
    const exchanged = there !== undefined && there.weight + otherwise > here.weight + asIs;
    const { weight, agrees } = exchanged ? there : here;
    return { names: weight + (exchanged ? otherwise : asIs), agrees, exchanged };
  };
  return {
    rate(keys) {
      sortKeys(keys, vocabulary, held);
      const { names, agrees } = weigh();
      if (!agrees) return Number.NEGATIVE_INFINITY;
      return names + (birth(held)?.weight ?? 0) + (place(held)?.weight ?? 0);
    },
    score(keys) {
      sortKeys(keys, vocabulary, held);
      const { names, exchanged } = weigh();
      const levels: Record<string, string> = {};
      const chances: Record<string, number> = {};
      const add = (as: keyof Levels, found: { readonly level: string; readonly chance: number } | undefined) => {
        if (!found) return;
        levels[as] = found.level;
        chances[as] = found.chance;
      };
      for (const each of exchanged ? across : straight) add(each.name.askedAs, each.score(held));
      const [born, from] = [birth(held), place(held)];
      add("birth", born);
      add("place", from);
      return { logRatio: names + (born?.weight ?? 0) + (from?.weight ?? 0), exchanged, levels, chances };
    },
  };
}

/** A record's keys by field; one is filled again and again. */
interface Held {
  readonly tokens: readonly number[][];
  /** Parts of each field's name: the more of its two writings. */
  readonly parts: number[];
  year?: number;
  month?: number;
  day?: number;
}

const emptyHeld = (): Held => ({ tokens: [[], [], [], [], []], parts: [0, 0, 0, 0, 0] });

function sortKeys(keys: readonly number[], { isLatin }: Vocabulary, held: Held): void {
  const { tokens, parts } = held;
  for (const list of tokens) list.length = 0;
  held.year = undefined;
  held.month = undefined;
  held.day = undefined;
  for (const key of keys) {
    if (key >= 0) tokens[tagOf(key)]?.push(tokenOf(key));
    else if (isYear(key)) held.year = -key;
    else {
      held.month = Math.floor(-key / 100) % 100;
      held.day = -key % 100;
    }
  }
  for (const [tag, list] of tokens.entries()) {
    let latin = 0;
    for (const token of list) if (isLatin(token)) latin += 1;
    parts[tag] = Math.max(latin, list.length - latin);
  }
}

interface FieldScore<Level> {
  readonly weight: number;
  readonly level: Level;
  readonly chance: number;
}

interface NameScorer {
  readonly name: AskedName;
  score(held: Held): FieldScore<NameLevel> | undefined;
}

function nameScorer(name: AskedName, vocabulary: Vocabulary): NameScorer {
  const { field } = name;
  const shares = name.parts.map((part) => commonness(part, field, vocabulary));
  const seen = vocabulary.weights[name.askedAs];
  const floor = 0.5 / Math.max(vocabulary.records, 1);
  const tag = tagOfField(field);
  const other: FieldScore<NameLevel> = { weight: Math.log(seen.none), level: "none", chance: 1 };
  const score = (held: Held): FieldScore<NameLevel> | undefined => {
    const tokens = held.tokens[tag] ?? [];
    if (tokens.length === 0) return undefined;
    let matched = 0;
    let total = 0;
    let chance = 1;
    for (let at = 0; at < name.parts.length; at += 1) {
      const cost = least(name.parts[at] as AskedPart, tokens);
      if (cost === undefined) continue;
      matched += 1;
      total += cost;
      chance *= shares[at]?.[levelOf(cost)] ?? 1;
    }
    // One word of a long text is no name found.
    if (matched === 0 || matched * 2 < name.parts.length) return other;
    const whole = matched === name.parts.length && (held.parts[tag] ?? 1) <= matched;
    const level = levelOf(total);
    const likely = Math.max(chance, floor);
    const ratio = (whole ? seen[level] : seen.part * seen[level]) / likely;
    return { weight: Math.log(Math.max(ratio, seen.none)), level: whole ? level : "part", chance: likely };
  };
  return { name, score };
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
