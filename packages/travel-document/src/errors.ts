import { aboutWords } from "./errors/about-words.ts";
import { remarkTexts } from "./errors/remarks.ts";
import type { ErrorText } from "./errors/text.ts";
import { verdictErrors } from "./errors/verdict.ts";
import { writingErrors } from "./errors/writing.ts";
import { zoneErrors } from "./errors/zone.ts";

/**
 * What each refusal, fault, verdict and remark of this package says, and what to do next. `{name}` is filled from `about`.
 */
export const errors: Readonly<Record<string, ErrorText>> = {
  ...writingErrors,
  ...zoneErrors,
  ...verdictErrors,
  ...remarkTexts,
};

/**
 * What fills the text of a code in a language: a code of a part, of a fault or of a field in its words, everything else as it is.
 * Nothing is changed for codes that are not of this package.
 */
export function aboutInWords(
  code: string,
  about: Readonly<Record<string, string>>,
  language: keyof ErrorText,
): Readonly<Record<string, string>> {
  if (!Object.hasOwn(errors, code)) return about;
  return Object.fromEntries(
    Object.entries(about).map(([name, value]) => [name, aboutWords(name, value, language)] as const),
  );
}
