/**
 * What a search asked and gave, kept in the access log for the data-protection officer: sealed, so that neither the log's
 * other readers nor whoever holds the database reads there what the list of candidates no longer says.
 */
import { seal, unseal } from "../../keys/seal.ts";
import type { RegisterQuery } from "../identification.ts";

export interface SearchContent {
  readonly asked: RegisterQuery;
  /** Identifiers of the records that were shown, in their order. */
  readonly returned: readonly string[];
  /** No name asked for is like a name in the case. */
  readonly unlike: boolean;
  /** Reference of the case as people say it. */
  readonly shown: string;
}

export interface SearchSeal {
  close(content: SearchContent, about: { readonly person: string; readonly ref: string }): Buffer;
  /** @throws when the line's person, its case or a single bit is another. */
  open(sealed: Buffer, about: { readonly person: string; readonly ref: string }): SearchContent;
}

/** @param key of the State's keyring, for this purpose alone */
export function searchSeal(key: Buffer): SearchSeal {
  const words = ({ person, ref }: { readonly person: string; readonly ref: string }) =>
    `register search|${person}|${ref}`;
  return {
    close: (content, about) => seal(key, Buffer.from(JSON.stringify(content)), words(about)),
    open: (sealed, about) => JSON.parse(unseal(key, sealed, words(about)).toString()) as SearchContent,
  };
}
