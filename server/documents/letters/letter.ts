/**
 * One letter of a case, as a PDF. It is made of the view of whoever prints it and of nothing else, and of that view only what the
 * letter's own entry names. Neither the hour of printing nor the printer is on it: the same step gives the same bytes.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseView, Procedure } from "@wasl/procedure";
import type { Language } from "../../http/api.ts";
import { typeset } from "../typst.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { type GivenLetter, valueIn } from "./given.ts";
import { letterWords } from "./words.ts";

const template = readFileSync(join(import.meta.dirname, "page.typ"), "utf8");

export interface LetterInput {
  readonly given: GivenLetter;
  readonly view: CaseView;
  readonly definition: Procedure;
  readonly shown: string;
  /** Of whoever prints it. */
  readonly language: Language;
  /** The corridor's words in a language, flat. */
  readonly texts: (language: Language) => Readonly<Record<string, string>>;
  readonly states: Readonly<
    Record<string, { readonly name: Readonly<Record<Language, string>>; readonly zone: string }>
  >;
  readonly specimen: boolean;
}

/** @throws with Typst's words where the template is wrong. */
export function printLetter(input: LetterInput): Uint8Array {
  return typeset(template, laidOutLetter(input));
}

/** What Typst is given: one column a language, row by row, so that what stands side by side says the same. */
export function laidOutLetter(input: LetterInput) {
  const languages = languagesOf(input);
  const columns = languages.map((language) => blocksOf(input, language));
  const [first = [], second] = columns;
  const [language = "fr", other] = languages;
  const texts = input.texts(language);
  const title = texts[`letters.${input.given.letter.id}.title`] ?? input.given.letter.id;
  return {
    languages,
    title,
    authority: input.states[input.view.parties[input.given.letter.from] ?? ""]?.name[language] ?? "",
    reference: input.shown,
    // A file that an archive keeps needs a date: the letter's, for that of its printing would make two of one.
    day: dayIn(input.given.at, input.states[input.view.parties[input.given.letter.from] ?? ""]?.zone ?? "UTC"),
    specimen: input.specimen ? languages.map((one) => letterWords[one].specimen) : [],
    rows: first.map((block, at): readonly Block[] => {
      const beside = other && second?.[at];
      return beside ? [block, beside] : [block];
    }),
  };
}

/** French first; what the person reads beside it. */
function languagesOf({ given: { letter }, view, language }: LetterInput): readonly Language[] {
  const { languages } = letter;
  if (languages === "reader") return [language];
  if (languages === "both") return ["fr", "ar"];
  const spoken = valueIn(view, languages.of);
  // Nobody has written her language down yet: Arabic, which is read to most.
  const hers = spoken === undefined ? "ar" : languages.written[String(spoken)];
  return hers === undefined || hers === "fr" ? ["fr"] : ["fr", hers];
}

function dayIn(at: string, zone: string): readonly [year: number, month: number, day: number] {
  const { year, month, day } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return [year, month, day];
}
