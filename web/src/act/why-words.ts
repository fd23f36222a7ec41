import type { CaseView, Offer } from "@wasl/procedure";
import type { Words } from "../words/words.tsx";

/** Why a step cannot be taken now: the refusal of a gate that the reader may know, else the words of the code. */
export function whyWords(why: Offer["why"][number], view: CaseView, words: Words): string {
  const { name: procedure } = view.procedure;
  if (why.condition !== undefined) {
    const refusal = words.maybe(procedure, `conditions.${why.condition}.refusal`);
    if (refusal !== undefined) return refusal;
  }
  return why.code.replace(/-/g, " ");
}
