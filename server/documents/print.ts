/** A document's page from its facts: the same bytes on the server of either State. */
import type { AttachmentValue, Json } from "@wasl/procedure";
import type { Language } from "../http/api.ts";
import { createWords } from "../http/words.ts";
import type { CorridorData } from "../services.ts";
import { documentMaker } from "./documents.ts";
import { readDocument } from "./fields.ts";

export interface ToPrint {
  readonly kind: string;
  /** As the reader, or the case, holds them. */
  readonly facts: Readonly<Record<string, Json>>;
  /** State that issues. */
  readonly state: string;
  readonly photo?: Uint8Array;
  readonly specimen: boolean;
}

export type Printer = (asked: ToPrint) => Promise<Uint8Array | undefined>;

/** @throws with Typst's words where the photograph is no picture that it can read. */
export function createPrinter(corridor: Pick<CorridorData, "states" | "texts">): Printer {
  const words = createWords(corridor);
  return async ({ kind, facts, state, photo, specimen }) => {
    const post = readDocument(facts[documentMaker.factOf(kind) ?? ""])?.issuingPost ?? "";
    return documentMaker.make(kind, {
      facts,
      issuer: corridor.states[state]?.name ?? (words.of(`states.${state}`) as Readonly<Record<Language, string>>),
      post: words.of(`posts.${post}`),
      specimen,
      ...(photo ? { photo } : {}),
    });
  };
}

/** The holder's photograph among a case's facts, where there is one. */
export function photoOf(facts: Readonly<Record<string, Json>>): AttachmentValue | undefined {
  const { photo } = facts;
  return photo !== null && typeof photo === "object" && "hash" in photo
    ? (photo as unknown as AttachmentValue)
    : undefined;
}
