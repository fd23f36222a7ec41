/** What prints. A document is made from facts that its reader already holds; making one decides nothing. */
import type { Json } from "@wasl/procedure";
import type { Language } from "../http/api.ts";

/** Facts by id, with what surrounds them. */
export interface DocumentInput {
  readonly facts: Readonly<Record<string, Json>>;
  /** State that issues, and names of States and posts in three languages. */
  readonly issuer: Readonly<Record<Language, string>>;
  readonly post: Readonly<Record<Language, string>>;
  /** PNG or JPEG of the holder. */
  readonly photo?: Uint8Array;
  /** Without production keys every page says so. */
  readonly specimen: boolean;
}

/** Undefined: this kind cannot be made from these facts. */
export interface DocumentMaker {
  readonly kinds: readonly string[];
  /** Which fact the document prints, for a kind: who may read it may print it. */
  factOf(kind: string): string | undefined;
  make(kind: string, input: DocumentInput): Promise<Uint8Array | undefined>;
}
