/**
 * What both States ratify: a manifest of hashes of everything that carries meaning, and one hash over it. An envelope names
 * the release, an open case stays on its own; change a word, a post or a rule, and it is another release.
 */
import { hashOf } from "@wasl/procedure";

/** Version of the language that procedures are written in. */
export const languageVersion = 1;

export interface Meaning {
  readonly name: string;
  readonly states: unknown;
  readonly procedures: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, unknown>>;
  readonly calendars: Readonly<Record<string, unknown>>;
  readonly rules: unknown;
  readonly posts: unknown;
  readonly territories: unknown;
  readonly rights: unknown;
  readonly lexicon: unknown;
}

export interface Manifest {
  readonly corridor: string;
  readonly language: number;
  readonly states: string;
  readonly procedures: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly calendars: Readonly<Record<string, string>>;
  readonly rules: string;
  readonly posts: string;
  readonly territories: string;
  readonly rights: string;
  readonly lexicon: string;
}

const hashes = (parts: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, hashOf(written(part))]));

/** As JSON writes it: what is not a value of JSON has no meaning that two States could sign. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The manifest, each line the SHA-256 of one part's canonical JSON. */
export function manifestOf(meaning: Meaning): Manifest {
  return {
    corridor: meaning.name,
    language: languageVersion,
    states: hashOf(written(meaning.states)),
    procedures: hashes(meaning.procedures),
    texts: hashes(meaning.texts),
    calendars: hashes(meaning.calendars),
    rules: hashOf(written(meaning.rules)),
    posts: hashOf(written(meaning.posts)),
    territories: hashOf(written(meaning.territories)),
    rights: hashOf(written(meaning.rights)),
    lexicon: hashOf(written(meaning.lexicon)),
  };
}

/** The one hash that is signed. */
export const releaseOf = (manifest: Manifest): string => hashOf(manifest);
