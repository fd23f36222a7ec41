/** A register of any size, made by recombining the columns of a smaller one: each name keeps its two writings, the rest is dealt anew. */
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
  const scripts = Map.groupBy(
    records,
    ({ familyLatin, familyArabic }) => `${familyLatin !== ""} ${familyArabic !== ""}`,
  );
  for (let number = 0; number < people; number += 1) {
    const like = records[random.below(records.length)] as RegisterRecord;
    const pool = scripts.get(`${like.familyLatin !== ""} ${like.familyArabic !== ""}`) ?? records;
    const made: Record<string, string> = { id: `B${String(number).padStart(9, "0")}` };
    for (const columns of groups) {
      const from = pool[random.below(pool.length)] as RegisterRecord;
      for (const column of columns) made[column] = from[column];
    }
    yield made as unknown as RegisterRecord;
  }
}
