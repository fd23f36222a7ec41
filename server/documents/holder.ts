/** The person as a document names them: what the consul decided, and of a sex that nobody recorded, that it is not specified. */
import type { Json } from "@wasl/procedure";
import type { HolderFields, WrittenName } from "./fields.ts";

type Fields = Readonly<Record<string, Json>>;

/**
 * @param facts `recognition` and `person`, as the case holds them.
 * @returns undefined while nobody has been recognised.
 */
export function holderOf(facts: Fields): HolderFields | undefined {
  const recognised = fieldsOf(facts.recognition);
  if (!recognised) return undefined;
  const { family, given, birthDate, birthPlace } = recognised;
  const sex = fieldsOf(facts.person)?.sex;
  return {
    family: (family ?? {}) as WrittenName,
    given: (given ?? {}) as WrittenName,
    birthDate: String(birthDate),
    ...(birthPlace ? { birthPlace: birthPlace as NonNullable<HolderFields["birthPlace"]> } : {}),
    sex: sex === "F" || sex === "M" ? sex : "X",
  };
}

function fieldsOf(value: Json | undefined): Fields | undefined {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Fields) : undefined;
}
