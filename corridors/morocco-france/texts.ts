/** The corridor's words, in three languages, flat: `laissez-passer.steps.request.do` → words. */

import arAssistedReturn from "./texts/ar/assisted-return.json" with { type: "json" };
import arChildBestInterests from "./texts/ar/child-best-interests.json" with { type: "json" };
import arChildFamilyTracing from "./texts/ar/child-family-tracing.json" with { type: "json" };
import arChildInformationRequest from "./texts/ar/child-information-request.json" with { type: "json" };
import arChildReturn from "./texts/ar/child-return.json" with { type: "json" };
import arCommon from "./texts/ar/common.json" with { type: "json" };
import arIdentification from "./texts/ar/identification.json" with { type: "json" };
import arLaissezPasser from "./texts/ar/laissez-passer.json" with { type: "json" };
import arLetters from "./texts/ar/letters.json" with { type: "json" };
import arMobility from "./texts/ar/mobility.json" with { type: "json" };
import arPosts from "./texts/ar/posts.json" with { type: "json" };
import arReadmission from "./texts/ar/readmission.json" with { type: "json" };
import arRules from "./texts/ar/rules.json" with { type: "json" };
import arScreening from "./texts/ar/screening.json" with { type: "json" };
import arStates from "./texts/ar/states.json" with { type: "json" };
import enAssistedReturn from "./texts/en/assisted-return.json" with { type: "json" };
import enChildBestInterests from "./texts/en/child-best-interests.json" with { type: "json" };
import enChildFamilyTracing from "./texts/en/child-family-tracing.json" with { type: "json" };
import enChildInformationRequest from "./texts/en/child-information-request.json" with { type: "json" };
import enChildReturn from "./texts/en/child-return.json" with { type: "json" };
import enCommon from "./texts/en/common.json" with { type: "json" };
import enIdentification from "./texts/en/identification.json" with { type: "json" };
import enLaissezPasser from "./texts/en/laissez-passer.json" with { type: "json" };
import enLetters from "./texts/en/letters.json" with { type: "json" };
import enMobility from "./texts/en/mobility.json" with { type: "json" };
import enPosts from "./texts/en/posts.json" with { type: "json" };
import enReadmission from "./texts/en/readmission.json" with { type: "json" };
import enRules from "./texts/en/rules.json" with { type: "json" };
import enScreening from "./texts/en/screening.json" with { type: "json" };
import enStates from "./texts/en/states.json" with { type: "json" };
import frAssistedReturn from "./texts/fr/assisted-return.json" with { type: "json" };
import frChildBestInterests from "./texts/fr/child-best-interests.json" with { type: "json" };
import frChildFamilyTracing from "./texts/fr/child-family-tracing.json" with { type: "json" };
import frChildInformationRequest from "./texts/fr/child-information-request.json" with { type: "json" };
import frChildReturn from "./texts/fr/child-return.json" with { type: "json" };
import frCommon from "./texts/fr/common.json" with { type: "json" };
import frIdentification from "./texts/fr/identification.json" with { type: "json" };
import frLaissezPasser from "./texts/fr/laissez-passer.json" with { type: "json" };
import frLetters from "./texts/fr/letters.json" with { type: "json" };
import frMobility from "./texts/fr/mobility.json" with { type: "json" };
import frPosts from "./texts/fr/posts.json" with { type: "json" };
import frReadmission from "./texts/fr/readmission.json" with { type: "json" };
import frRules from "./texts/fr/rules.json" with { type: "json" };
import frScreening from "./texts/fr/screening.json" with { type: "json" };
import frStates from "./texts/fr/states.json" with { type: "json" };

import { seasonalTexts } from "./words/seasonal.ts";

export type Language = "fr" | "ar" | "en";
export type FlatTexts = Readonly<Record<string, string>>;

interface Nested {
  readonly [key: string]: string | Nested;
}

function* flattened(nested: Nested, path: readonly string[] = []): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(nested)) {
    if (typeof value === "string") yield [[...path, key].join("."), value];
    else yield* flattened(value, [...path, key]);
  }
}

const flat = (...files: readonly Nested[]): FlatTexts =>
  Object.freeze(Object.fromEntries(files.flatMap((file) => [...flattened(file)])));

const byLanguage: Readonly<Record<Language, FlatTexts>> = {
  fr: flat(
    frCommon,
    frIdentification,
    frLaissezPasser,
    frLetters,
    frMobility,
    frReadmission,
    frRules,
    frPosts,
    frScreening,
    frStates,
    ...seasonalTexts.fr,
    frAssistedReturn,
    frChildBestInterests,
    frChildFamilyTracing,
    frChildInformationRequest,
    frChildReturn,
  ),
  ar: flat(
    arCommon,
    arIdentification,
    arLaissezPasser,
    arLetters,
    arMobility,
    arReadmission,
    arRules,
    arPosts,
    arScreening,
    arStates,
    ...seasonalTexts.ar,
    arAssistedReturn,
    arChildBestInterests,
    arChildFamilyTracing,
    arChildInformationRequest,
    arChildReturn,
  ),
  en: flat(
    enCommon,
    enIdentification,
    enLaissezPasser,
    enLetters,
    enMobility,
    enReadmission,
    enRules,
    enPosts,
    enScreening,
    enStates,
    ...seasonalTexts.en,
    enAssistedReturn,
    enChildBestInterests,
    enChildFamilyTracing,
    enChildInformationRequest,
    enChildReturn,
  ),
};

export const languages: readonly Language[] = ["fr", "ar", "en"];

/** Every text of one language. A procedure's own text comes before the common one: ask `<procedure>.<path>`, then `common.<path>`. */
export const texts = (language: Language): FlatTexts => byLanguage[language];
