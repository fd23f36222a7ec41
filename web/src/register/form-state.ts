import type { RegisterQuestion } from "../../../server/http/api.ts";
import { type QuestionField, questionFields } from "./first-question.ts";

/** What stands in the boxes: a field left aside keeps its words, and is not asked. */
export interface FormState {
  readonly written: RegisterQuestion;
  readonly aside: readonly QuestionField[];
}

export const startWith = (written: RegisterQuestion): FormState => ({ written, aside: [] });

export function write(state: FormState, field: QuestionField, text: string): FormState {
  return { ...state, written: { ...state.written, [field]: text } };
}

export function setAside(state: FormState, field: QuestionField, aside: boolean): FormState {
  const others = state.aside.filter((one) => one !== field);
  return { ...state, aside: aside ? [...others, field] : others };
}

/** What is asked: without the fields left aside and the empty ones. */
export function questionOf({ written, aside }: FormState): RegisterQuestion {
  return Object.fromEntries(
    questionFields.flatMap((field) => {
      const text = written[field]?.trim() ?? "";
      return text === "" || aside.includes(field) ? [] : [[field, text]];
    }),
  );
}
