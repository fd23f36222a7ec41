import type { CaseView, Json } from "@wasl/procedure";
import type { RegisterQuestion } from "../../../server/http/api.ts";
import { isRecord, type JsonRecord } from "../values/json.ts";

/** A field of the question, in the order in which one thinks of a person. */
export const questionFields = ["given", "family", "birth", "birthPlace", "father", "mother"] as const;
export type QuestionField = (typeof questionFields)[number];

/** Each field in every writing that the request gives of it, the first to begin with. */
export type KnownWritings = Readonly<Record<QuestionField, readonly string[]>>;

const text = (value: Json | undefined): readonly string[] =>
  typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];

/** Latin before Arabic: as it was heard, then as it was written. */
function writings(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(writings);
  if (!isRecord(value)) return text(value);
  return [value.latin, value.arabic, value.tifinagh, value.text].flatMap(text);
}

/** The names as the request gives them: nothing is corrected, other names of the person come after the first. */
export function knownWritings(view: CaseView): KnownWritings {
  const held = (id: string): JsonRecord => {
    const value = view.facts.find((fact) => fact.id === id)?.value;
    return isRecord(value) ? value : {};
  };
  const person = held("person");
  const filiation = held("filiation");
  const parent = (value: Json | undefined) => writings(isRecord(value) ? (value.names ?? value) : value);
  const place = isRecord(person.birthPlace) ? person.birthPlace : {};
  const known = {
    given: writings(person.given),
    family: writings(person.family),
    birth: text(person.birthDate),
    birthPlace: [...text(place.commune), ...writings(place)],
    father: parent(filiation.father),
    mother: parent(filiation.mother),
  };
  const once = (all: readonly string[]) => [...new Set(all)];
  return Object.fromEntries(questionFields.map((field) => [field, once(known[field])])) as unknown as KnownWritings;
}

export function firstQuestion(known: KnownWritings): RegisterQuestion {
  return Object.fromEntries(
    questionFields.flatMap((field) => (known[field][0] === undefined ? [] : [[field, known[field][0]]])),
  );
}
