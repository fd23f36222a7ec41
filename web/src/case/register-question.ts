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

/** The names as the request gives them, to begin the search with. */
export function firstQuestion(view: CaseView): RegisterQuestion {
  const held = (id: string): JsonRecord => {
    const value = view.facts.find((fact) => fact.id === id)?.value;
    return isRecord(value) ? value : {};
  };
  const person = held("person");
  const { father } = held("filiation");
  return {
    given: words(person.given),
    family: words(person.family),
    father: words(isRecord(father) ? father.names : father),
    birth: words(person.birthDate),
  };
}
