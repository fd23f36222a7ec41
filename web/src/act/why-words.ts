import { type CaseView, errors, type Offer } from "@wasl/procedure";
import type { Words } from "../words/words.tsx";

const known = (code: string): code is keyof typeof errors => Object.hasOwn(errors, code);

/** Why a step cannot be taken now: the refusal of a gate that the reader may know, else the words of the code. */
export function whyWords(why: Offer["why"][number], view: CaseView, { maybe, language }: Words): string {
  const refusal = why.condition && maybe(view.procedure.name, `conditions.${why.condition}.refusal`);
  if (refusal) return refusal;
  return known(why.code) ? errors[why.code][language].says : why.code.replace(/-/g, " ");
}
