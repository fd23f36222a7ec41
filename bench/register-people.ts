/** A register of any size, made by recombining the columns of a smaller one: each name keeps its two writings, the rest is dealt anew. */
import { makeRegister } from "../server/register/make.ts";
import { randomFrom } from "../server/register/random.ts";
import type { RegisterRecord } from "../server/register/record.ts";

type Columns = readonly (keyof RegisterRecord)[];

/** Columns that stay together. */
const groups: readonly Columns[] = [
  ["sex", "givenLatin", "givenArabic"],
  ["fatherLatin", "fatherArabic"],
  ["familyLatin", "familyArabic"],
  ["grandfatherLatin", "grandfatherArabic"],
  ["motherLatin", "motherArabic"],
  ["birthDate"],
  ["birthPlaceLatin", "birthPlaceArabic"],
];

/**
 * @param records a register of people to take columns from
 * @param people how many to make
 */
export function* recombine(records: readonly RegisterRecord[], people: number): Generator<RegisterRecord> {
  const random = randomFrom(20260101);
  // In one script only, or in both: recombining must not mix them.
  const scriptsOf = ({ familyLatin, familyArabic }: RegisterRecord) => `${familyLatin !== ""} ${familyArabic !== ""}`;
  const scripts = Map.groupBy(records, scriptsOf);
  for (let number = 0; number < people; number += 1) {
    const pool = scripts.get(scriptsOf(records[random.below(records.length)] as RegisterRecord)) ?? records;
    const made: Record<string, string> = { id: `B${String(number).padStart(9, "0")}` };
    for (const columns of groups) {
      const from = pool[random.below(pool.length)] as RegisterRecord;
      for (const column of columns) made[column] = from[column];
    }
    yield made as unknown as RegisterRecord;
  }
}

const before: readonly (readonly [latin: string, arabic: string])[] = [
  ["Ben ", "بن "],
  ["Aït ", "ايت "],
  ["Ould ", "ولد "],
  ["Bou", "بو"],
  ["El ", "ال"],
];

/** The demonstration's names, with families composed of given names and places, so that there are some thousands of them. */
export function composedRegister(people: number): readonly RegisterRecord[] {
  const random = randomFrom(11);
  const records = makeRegister({ people });
  return records.map((record) => {
    const other = records[random.below(records.length)] as RegisterRecord;
    const base = random.chance(0.5)
      ? [other.fatherLatin, other.fatherArabic]
      : [other.birthPlaceLatin.split(" ").at(-1) ?? "", other.birthPlaceArabic.split(" ").at(-1) ?? ""];
    const [latin = "", arabic = ""] = random.pick(before);
    if (random.chance(0.3) || base.includes("")) return record;
    return {
      ...record,
      familyLatin: record.familyLatin && latin + base[0],
      familyArabic: record.familyArabic && arabic + base[1],
    };
  });
}
