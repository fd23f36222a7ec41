/**
 * What both States ratify: a manifest of hashes of everything that carries meaning, and one hash over it. An envelope names
 * the release, an open case stays on its own; change a word, a post or a rule, and it is another release.
 */
import { type Release, release } from "@wasl/procedure";

/** Version of the language that procedures are written in. */
export const languageVersion = 1;

export interface Meaning {
  readonly states: unknown;
  readonly procedures: Readonly<Record<string, unknown>>;
  /** What is proved of each procedure: ratified with it. */
  readonly proofs: Readonly<Record<string, unknown>>;
  /** What is counted, every version: a figure means what both have signed. */
  readonly indicators: readonly { readonly id: string; readonly version: number }[];
  /** What each letter may print, and to whom. */
  readonly letters: readonly { readonly id: string }[];
  readonly texts: Readonly<Record<string, unknown>>;
  readonly calendars: Readonly<Record<string, unknown>>;
  readonly rules: unknown;
  readonly posts: unknown;
  readonly territories: unknown;
  readonly rights: unknown;
  readonly lexicon: unknown;
}

/** @returns each part under its name (`procedure/laissez-passer`, `proof/laissez-passer`, `indicator/K6@1`, `letter/notice`, `texts/ar`, `calendar/MA`, `posts`…) and the hash to sign. */
export function releaseOf(meaning: Meaning): Release {
  const { procedures, proofs, indicators, letters, texts, calendars, ...whole } = meaning;
  const parts = {
    language: languageVersion,
    ...whole,
    ...under("procedure", procedures),
    ...under("proof", proofs),
    ...under("indicator", Object.fromEntries(indicators.map((one) => [`${one.id}@${one.version}`, one]))),
    ...under("letter", Object.fromEntries(letters.map((one) => [one.id, one]))),
  };
  return release(written({ ...parts, ...under("texts", texts), ...under("calendar", calendars) }));
}

const under = (kind: string, parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [`${kind}/${name}`, part]));

/** As JSON writes it: what is not a value of JSON has no meaning that two States could sign. */
const written = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(value));
