/** Siblings and namesakes, read off the names alone, so that nobody takes one for the other. */
import { compare } from "@wasl/names";
import type { FieldExplanation, Kinship } from "./identification.ts";
import { placeKey } from "./place.ts";
import type { RegisterRecord } from "./record.ts";

const agrees = (fields: readonly FieldExplanation[], name: FieldExplanation["field"]): boolean =>
  fields.some(({ field, agreement }) => field === name && (agreement === "same" || agreement === "near"));
const differs = (fields: readonly FieldExplanation[], name: FieldExplanation["field"]): boolean =>
  fields.some(({ field, agreement }) => field === name && agreement === "differs");

/**
 * @param records all candidates, in order
 * @param at whose kinships are asked for
 * @param fields how that one agrees with what is known of the person
 */
export function kinshipsOf(
  records: readonly RegisterRecord[],
  at: number,
  fields: readonly FieldExplanation[],
): readonly Kinship[] {
  const mine = records[at];
  if (!mine) return [];
  const found: Kinship[] = [];
  const isSibling = agrees(fields, "family") && agrees(fields, "father") && differs(fields, "given");
  const isNamesake =
    agrees(fields, "family") && agrees(fields, "given") && (differs(fields, "father") || differs(fields, "birth"));
  if (isSibling) found.push({ kind: "sibling", with: [] });
  if (isNamesake) found.push({ kind: "namesake", with: [] });
  const others = records.filter((record) => record !== mine);
  const kinds = ["sibling", "namesake", "indistinguishable"] as const;
  for (const kind of kinds) {
    const ids = others.filter((other) => between(mine, other) === kind).map(({ id }) => id);
    if (ids.length > 0) found.push({ kind, with: ids });
  }
  return found;
}

function between(one: RegisterRecord, other: RegisterRecord): Kinship["kind"] | undefined {
  const same = (latin: "givenLatin" | "familyLatin" | "fatherLatin" | "motherLatin") => {
    const arabic = latin.replace("Latin", "Arabic") as "givenArabic";
    const asked = other[arabic] && one[arabic] ? one[arabic] : one[latin] || one[arabic];
    const { agreement } = compare(asked, { latin: other[latin], arabic: other[arabic] });
    return agreement === "absent" ? undefined : agreement === "same" || agreement === "spelling";
  };
  if (same("familyLatin") !== true) return undefined;
  const given = same("givenLatin") === true;
  const father = same("fatherLatin");
  if (!given) {
    const place = placeKey(one.birthPlaceLatin || one.birthPlaceArabic);
    const born = place !== "" && place === placeKey(other.birthPlaceLatin || other.birthPlaceArabic);
    return father === true && (same("motherLatin") ?? born) ? "sibling" : undefined;
  }
  if (father === false) return "namesake";
  return one.birthDate === other.birthDate ? "indistinguishable" : "namesake";
}
