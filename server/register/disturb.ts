/**
 * A question as it might be heard, made from a record: other spellings that the register itself has, a slip of the hand, a name
 * left out or in another's place, a date that is wrong. The shares are assumptions of this project until a State measures its own.
 */
import { splitName } from "@wasl/names";
import type { NameField, RegisterQuery } from "./identification.ts";
import { keyOf } from "./keys.ts";
import type { Random } from "./random.ts";
import type { RegisterRecord } from "./record.ts";
import type { Vocabulary } from "./vocabulary.ts";

const shares = {
  respelt: 0.3,
  slip: 0.06,
  noFather: 0.2,
  exchanged: 0.04,
  noDate: 0.3,
  dayAndMonth: 0.05,
  otherYear: 0.07,
  yearOnly: 0.15,
  place: 0.15,
  mother: 0.1,
  arabic: 0.2,
} as const;

export function disturb(record: RegisterRecord, vocabulary: Vocabulary, random: Random): RegisterQuery {
  const isArabic = record.familyLatin === "" || (record.familyArabic !== "" && random.chance(shares.arabic));
  const name = (field: NameField): string | undefined => {
    const own = isArabic ? record[`${field}Arabic`] : record[`${field}Latin`];
    const respelt = random.chance(shares.respelt) ? respell(own, field, vocabulary, random) : own;
    return (random.chance(shares.slip) ? slip(respelt, random) : respelt) || undefined;
  };
  const [given, family] = random.chance(shares.exchanged)
    ? [name("family"), name("given")]
    : [name("given"), name("family")];
  return {
    given,
    family,
    ...(random.chance(shares.noFather) ? {} : { father: name("father") }),
    ...(random.chance(shares.mother) ? { mother: name("mother") } : {}),
    ...(random.chance(shares.noDate) ? {} : { birth: otherBirth(record.birthDate, random) }),
    ...(random.chance(shares.place) ? { birthPlace: record.birthPlaceLatin || undefined } : {}),
  };
}

/** One part in another spelling that the register has for the same name. */
function respell(
  name: string,
  field: NameField,
  { names, scripts, partOf, countOf }: Vocabulary,
  random: Random,
): string {
  const split = splitName(name);
  if (!split) return name;
  const at = random.below(split.parts.length);
  const others = names
    .expand(split.parts[at] ?? "", split.script, "usual")
    .filter(({ id, attested, cost }) => attested && cost > 0 && scripts.get(id) === split.script)
    .filter(({ id }) => countOf(keyOf(id, field)) > 0);
  const other = others[random.below(Math.max(others.length, 1))];
  if (!other) return name;
  return split.parts.map((part, place) => (place === at ? partOf(other.id) : part)).join(" ");
}

/** A letter left out, doubled, or exchanged with the next. */
function slip(name: string, random: Random): string {
  const letters = [...name];
  if (letters.length < 4) return name;
  const at = 1 + random.below(letters.length - 2);
  const letter = letters[at] ?? "";
  const kind = random.below(3);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, letter);
  else letters.splice(at, 2, letters[at + 1] ?? "", letter);
  return letters.join("");
}

function otherBirth(written: string, random: Random): string {
  const [year = "", month, day] = written.split("-");
  if (random.chance(shares.yearOnly) || month === undefined || day === undefined) return year;
  if (random.chance(shares.otherYear)) return `${Number(year) + (random.pick([-2, -1, 1, 2]) ?? 1)}-${month}-${day}`;
  if (Number(day) <= 12 && random.chance(shares.dayAndMonth)) return `${year}-${day}-${month}`;
  return written;
}
