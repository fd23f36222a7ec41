/** What every part of a told proof needs: the procedure, its words, and those of proofs. */
import type { Procedure } from "../definition.ts";
import type { PageLanguage } from "../page/dates.ts";
import { type Telling, telling } from "../page/telling.ts";
import { type ProofWords, proofWords } from "./words/index.ts";

export interface Teller extends Omit<Telling, "own"> {
  readonly own: ProofWords;
}

/** @param words text of a full key, `laissez-passer.steps.request.do`; the key itself where there is none. */
export function teller(definition: Procedure, words: (key: string) => string, language: PageLanguage): Teller {
  return { ...telling(definition, words, language), own: proofWords[language] };
}
