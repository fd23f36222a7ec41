import type { CaseView, Json, Procedure } from "@wasl/procedure";
import type { RegisterQuestion } from "../api/queries.ts";
import { isRecord, type JsonRecord } from "../values/json.ts";

/** Steps by which a nationality is decided take this category: whoever may take one of them may ask the register. */
export function asksRegister(definition: Procedure, view: CaseView): boolean {
  return view.offers.some(
    (offer) =>
      (offer.do === "step" || offer.do === "internal") &&
      [...offer.takes, ...offer.mayTake].some((fact) => definition.facts[fact]?.category === "D"),
  );
}

const words = (value: Json | undefined): string => {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return words((value as readonly Json[])[0]);
  if (isRecord(value)) return words(value.latin ?? value.arabic ?? value.text ?? Object.values(value)[0]);
  return "";
};

const find = (record: JsonRecord, names: readonly string[]): string => {
  for (const name of names) {
    const found = words(record[name]);
    if (found !== "") return found;
  }
  return "";
};

/** The names as the request gives them, to begin the search with. */
export function firstQuestion(view: CaseView): RegisterQuestion {
  const person = view.facts.find(({ id, value }) => id === "person" && isRecord(value))?.value;
  if (!isRecord(person)) return { given: "", family: "", father: "", birth: "" };
  const names = Array.isArray(person.names) ? (person.names as readonly Json[])[0] : undefined;
  const named = isRecord(names) ? { ...person, ...names } : person;
  return {
    given: find(named, ["given", "givenName", "givenNames", "first"]),
    family: find(named, ["family", "familyName", "last"]),
    father: find(named, ["father", "fatherName", "fatherGiven"]),
    birth: find(named, ["birth", "birthDate", "born"]),
  };
}
