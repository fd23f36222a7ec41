/**
 * The register of the demonstration: invented people in invented families, with brothers and sisters, namesakes, records in
 * one script only and years without a day. Names and places come from `data/`, whose notice says where they are from.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Random, randomFrom } from "./random.ts";
import type { RegisterRecord } from "./record.ts";

interface Name {
  readonly arabic: string;
  readonly latin: readonly string[];
}

interface Stock {
  readonly men: readonly Name[];
  readonly women: readonly Name[];
  readonly families: readonly Name[];
  readonly communes: readonly { readonly latin: string; readonly arabic: string }[];
}

export interface MakeOptions {
  readonly seed?: number;
  readonly people?: number;
  /** Records that the demonstration's cases are about; they come first, unchanged. */
  readonly known?: readonly RegisterRecord[];
}

/** @returns the same records for the same options, on every machine. */
export function makeRegister({
  seed = 20241129,
  people = 5000,
  known = [],
}: MakeOptions = {}): readonly RegisterRecord[] {
  const random = randomFrom(seed);
  const stock = readStock();
  const records: RegisterRecord[] = [...known];
  while (records.length < people) {
    const household = makeHousehold(random, stock);
    for (const child of household) {
      if (records.length >= people) break;
      const number = String(records.length + 1).padStart(6, "0");
      records.push(inItsScripts(random, { ...child, id: `R-${number}` }));
    }
    // A namesake now and then: the same given and family name, other parents and another year.
    const [first] = household;
    if (first && random.chance(0.06)) {
      const [other] = makeHousehold(random, stock);
      const number = String(records.length + 1).padStart(6, "0");
      if (other && other.sex === first.sex && records.length < people) {
        const { givenLatin, givenArabic, familyLatin, familyArabic } = first;
        records.push({ ...other, id: `R-${number}`, givenLatin, givenArabic, familyLatin, familyArabic });
      }
    }
  }
  return records;
}

type Child = Omit<RegisterRecord, "id">;

function makeHousehold(random: Random, stock: Stock): readonly Child[] {
  const family = random.pick(stock.families, 1.6);
  const father = random.pick(stock.men, 1.5);
  const grandfather = random.pick(stock.men, 1.5);
  const mother = random.pick(stock.women, 1.5);
  const commune = random.pick(stock.communes);
  const eldest = 1950 + random.below(50);
  const spelling = {
    family: written(random, family),
    father: written(random, father),
    mother: written(random, mother),
  };
  const taken = new Set<string>();
  return Array.from({ length: 1 + random.below(6) }, (_, rank): Child | undefined => {
    const sex = random.chance(0.55) ? "M" : "F";
    const given = random.pick(sex === "M" ? stock.men : stock.women, 1.5);
    if (taken.has(given.arabic)) return undefined;
    taken.add(given.arabic);
    return {
      sex,
      givenLatin: written(random, given),
      givenArabic: given.arabic,
      // Each child was registered by another hand, at times with another spelling of the same name.
      familyLatin: random.chance(0.12) ? written(random, family) : spelling.family,
      familyArabic: family.arabic,
      fatherLatin: random.chance(0.1) ? written(random, father) : spelling.father,
      fatherArabic: father.arabic,
      grandfatherLatin: grandfather.latin[0] ?? "",
      grandfatherArabic: grandfather.arabic,
      motherLatin: spelling.mother,
      motherArabic: mother.arabic,
      birthDate: birth(random, eldest + rank * (1 + random.below(3))),
      birthPlaceLatin: commune.latin,
      birthPlaceArabic: commune.arabic,
    };
  }).filter((child) => child !== undefined);
}

/** The commonest spelling most of the time. */
const written = (random: Random, name: Name): string => random.pick(name.latin, 2.2);

/** Some are known by the year alone; many births were declared on the first of January. */
function birth(random: Random, wanted: number): string {
  const year = Math.min(wanted, 2006);
  if (random.chance(0.03)) return String(year);
  if (random.chance(0.06)) return `${year}-01-01`;
  return Temporal.PlainDate.from({ year, month: 1, day: 1 })
    .add({ days: random.below(365) })
    .toString();
}

/** About six records in a hundred were kept in Latin letters only, four in Arabic only. */
function inItsScripts(random: Random, record: RegisterRecord): RegisterRecord {
  const draw = random.next();
  if (draw < 0.06) {
    return { ...record, givenArabic: "", familyArabic: "", fatherArabic: "", grandfatherArabic: "", motherArabic: "" };
  }
  if (draw < 0.1) {
    return { ...record, givenLatin: "", familyLatin: "", fatherLatin: "", grandfatherLatin: "", motherLatin: "" };
  }
  return record;
}

function readStock(): Stock {
  const lines = (file: string) =>
    readFileSync(join(import.meta.dirname, "data", file), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));
  const names = lines("names.tsv").map(([kind, arabic = "", latin = ""]) => ({
    kind,
    arabic,
    latin: latin.split("|"),
  }));
  const ofKind = (kind: string) => names.filter((name) => name.kind === kind);
  return {
    men: ofKind("M"),
    women: ofKind("F"),
    families: ofKind("L"),
    communes: lines("communes.tsv").map(([latin = "", arabic = ""]) => ({ latin, arabic })),
  };
}
