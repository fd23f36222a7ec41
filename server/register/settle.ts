/** What to ask next: what the request does not say and candidates differ in, what it says in part, what does not agree. */
import { readBirth } from "./birth.ts";
import type { FieldExplanation, RegisterQuery, Settling } from "./identification.ts";
import type { RegisterRecord } from "./record.ts";

const held: Readonly<Record<keyof RegisterQuery | "grandfather", (record: RegisterRecord) => string>> = {
  given: (record) => record.givenArabic || record.givenLatin,
  family: (record) => record.familyArabic || record.familyLatin,
  father: (record) => record.fatherArabic || record.fatherLatin,
  mother: (record) => record.motherArabic || record.motherLatin,
  grandfather: (record) => record.grandfatherArabic || record.grandfatherLatin,
  birth: (record) => record.birthDate,
  birthPlace: (record) => record.birthPlaceLatin || record.birthPlaceArabic,
};

/** Told apart by, in the order in which an officer can find it out. */
const asking = ["father", "mother", "grandfather", "birth", "birthPlace", "family", "given"] as const;

/** @returns what would settle it, the most useful first; prints last: they always do, and need a lawful basis of their own. */
export function settlesOf(
  query: RegisterQuery,
  records: readonly RegisterRecord[],
  fields: readonly FieldExplanation[],
): readonly Settling[] {
  const found: Settling[] = [];
  const birth = readBirth(query.birth);
  for (const field of asking) {
    const said = field === "grandfather" ? undefined : query[field]?.trim();
    if (said) {
      if (fields.some((each) => each.field === field && each.agreement === "differs"))
        found.push({ field, how: "verify" });
      continue;
    }
    const values = new Set(records.map(held[field]).filter((value) => value !== ""));
    if (values.size > 1 || (records.length === 1 && values.size === 1)) found.push({ field, how: "ask" });
  }
  if (birth && (birth.day === undefined || birth.from !== birth.to)) found.push({ field: "birth", how: "complete" });
  return [...found, { field: "prints", how: "ask" }];
}
