import type { RegisterQuestion } from "../../../server/http/api.ts";
import { type KnownWritings, type QuestionField, questionFields } from "./first-question.ts";
import { type FormState, setAside, write } from "./form-state.ts";

/** Another way to ask, when nobody is found: one press changes the form and searches. */
export type Try =
  | { readonly kind: "without"; readonly field: QuestionField; readonly state: FormState }
  | { readonly kind: "writing"; readonly field: QuestionField; readonly name: string; readonly state: FormState }
  | { readonly kind: "exchange" | "year"; readonly state: FormState };

/** What is heard wrong most often first: the day of a birth, a place, a parent; then the names themselves. */
const byDoubt: readonly QuestionField[] = ["birthPlace", "mother", "father", "birth", "given", "family"];
const names: readonly QuestionField[] = ["given", "family", "father"];

/** More than these would be a list to read, not a thing to do. */
const most = 6;

/** @param asked the question that found nobody */
export function triesAfter(asked: RegisterQuestion, state: FormState, known: KnownWritings): readonly Try[] {
  const said = questionFields.filter((field) => asked[field] !== undefined);
  const year = /^(\d{4})-\d{2}/.exec(asked.birth ?? "")?.[1];
  const { given, family } = asked;
  const writings = names.flatMap((field) => {
    const name = known[field].find((one) => one !== asked[field]);
    return name !== undefined && said.includes(field)
      ? [{ kind: "writing", field, name, state: write(state, field, name) } as const]
      : [];
  });
  const without = byDoubt
    .filter((field) => said.includes(field) && said.some((other) => other !== field && names.includes(other)))
    .map((field) => ({ kind: "without", field, state: setAside(state, field, true) }) as const);
  return [
    ...(year ? [{ kind: "year", state: write(state, "birth", year) } as const] : []),
    ...writings,
    ...(given && family
      ? [{ kind: "exchange", state: write(write(state, "given", family), "family", given) } as const]
      : []),
    ...without,
  ].slice(0, most);
}
