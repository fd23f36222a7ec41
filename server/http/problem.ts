/** From a refusal to what a person reads: the merged catalogues of all that this server is made of. */
import type { ErrorCatalogue, Refusal } from "@wasl/procedure";
import { aboutInWords } from "@wasl/travel-document";
import type { Language, Problem } from "./api.ts";
import { errors, statusOf } from "./errors.ts";

/** A refusal on its way out of a route; the error handler turns it into a {@link Problem}. */
export class Refused extends Error {
  readonly refusal: Refusal;
  /** Procedure whose texts name the conditions. */
  readonly procedure: string | undefined;

  constructor(refusal: Refusal, procedure?: string) {
    super(refusal.code);
    this.refusal = refusal;
    this.procedure = procedure;
  }
}

export function refuse(code: string, about?: Readonly<Record<string, string>>): never {
  throw new Refused({ code, about });
}

/** The value, or the refusal thrown to the error handler. */
export function orRefuse<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal },
  procedure?: string,
): T {
  if (result.ok) return result.value;
  throw new Refused(result.refusal, procedure);
}

export interface Problems {
  of(refusal: Refusal, language: Language, procedure?: string): { readonly status: number; readonly problem: Problem };
}

/**
 * @param catalogues of the packages, in any order: codes are unique in the whole system.
 * @param texts the corridor's words, for conditions.
 */
export function createProblems(
  catalogues: readonly ErrorCatalogue[],
  texts: (language: Language) => Readonly<Record<string, string>>,
): Problems {
  const merged: ErrorCatalogue = Object.assign({}, ...catalogues, errors);
  return {
    of(refusal, language, procedure) {
      const entry = merged[refusal.code] ?? merged["internal-error"];
      const words = entry?.[language] ?? { says: refusal.code, next: "" };
      const about = refusal.about && aboutInWords(refusal.code, refusal.about, language);
      return {
        status: merged[refusal.code] ? statusOf(refusal.code) : 500,
        problem: {
          code: merged[refusal.code] ? refusal.code : "internal-error",
          says: filled(words.says, about, language),
          next: filled(words.next, about, language),
          about: refusal.about,
          conditions: refusal.conditions?.map((id) => ({
            id,
            title: conditionWord(texts(language), procedure, id, "title"),
            refusal: conditionWord(texts(language), procedure, id, "refusal"),
          })),
        },
      };
    },
  };
}

const arabic = /\p{Script=Arabic}/u;

/** `{name}` becomes what the refusal is about; in Arabic a run of another script is isolated, so that it turns nothing round. */
function filled(text: string, about: Readonly<Record<string, string>> = {}, language: Language): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = about[name];
    if (value === undefined) return whole;
    return language === "ar" && !arabic.test(value) ? `\u2068${value}\u2069` : value;
  });
}

function conditionWord(
  texts: Readonly<Record<string, string>>,
  procedure: string | undefined,
  id: string,
  part: "title" | "refusal",
): string {
  return texts[`${procedure}.conditions.${id}.${part}`] ?? texts[`common.conditions.${id}.${part}`] ?? id;
}
