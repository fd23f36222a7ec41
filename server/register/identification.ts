/** What finds people in a register: the interface that the server uses, whatever engine is behind it. */
import type { NameComparison } from "@wasl/names";
import type { RegisterRecord } from "./record.ts";

/** What is known of the person looked for; anything may be absent, none may be sure. */
export interface RegisterQuery {
  readonly given?: string;
  readonly family?: string;
  readonly father?: string;
  readonly mother?: string;
  /** As far as known: `1985`, `1985-04`, `1985-04-12`, EDTF (`1985-XX-XX`, `1985?`). */
  readonly birth?: string;
  readonly birthPlace?: string;
}

export type NameField = "given" | "family" | "father" | "mother";

/** A field in one word: the same, near enough to be it, another, or one side says nothing. */
export type Agreement = "same" | "near" | "differs" | "absent";
export type Agreements = Readonly<Record<keyof RegisterQuery, Agreement>>;

/** How many records of the register bear a name like the one asked for, all its spellings together. */
export interface Rarity {
  readonly bearers: number;
  /** Records in the register. */
  readonly of: number;
  /** From one in a hundred on `common`; one in a thousand `known`; one in ten thousand `rare`; fewer `singular`. */
  readonly band: "common" | "known" | "rare" | "singular";
}

export interface NameExplanation {
  readonly kind: "name";
  readonly field: NameField;
  readonly agreement: Agreement;
  readonly asked?: string;
  /** Beside the register's Latin and Arabic writing, each letter group by letter group; absent where the register lacks it. */
  readonly latin?: NameComparison;
  readonly arabic?: NameComparison;
  readonly rarity?: Rarity;
  /** In the place of which field the name was found, when given and family name were exchanged. */
  readonly foundAs?: NameField;
}

export type BirthRelation =
  | "same-day"
  | "same-month"
  | "same-year"
  | "within"
  | "day-and-month-exchanged"
  | "day-differs"
  | "year-apart"
  | "another"
  | "absent";

export interface BirthExplanation {
  readonly kind: "birth";
  readonly field: "birth";
  readonly agreement: Agreement;
  readonly relation: BirthRelation;
  readonly asked?: string;
  readonly held?: string;
  /** Between the years, where they differ. */
  readonly years?: number;
  /** The register writes 1 January where the day was not known. */
  readonly firstOfJanuary: boolean;
}

export interface PlaceExplanation {
  readonly kind: "place";
  readonly field: "birthPlace";
  readonly agreement: Agreement;
  readonly asked?: string;
  readonly held?: string;
  readonly rarity?: Rarity;
}

export type FieldExplanation = NameExplanation | BirthExplanation | PlaceExplanation;

/**
 * What another candidate may be to this one, or this one to the person asked for. For a person to check: it is read off the
 * names alone.
 */
export interface Kinship {
  readonly kind: "sibling" | "namesake" | "indistinguishable";
  /** Candidates of this answer; empty where it is about the person asked for. */
  readonly with: readonly string[];
}

/** What, once known, would tell this candidate from the others or make it surer. */
export interface Settling {
  readonly field: keyof RegisterQuery | "grandfather" | "prints";
  /**
   * - `ask`: not said in the request, and it tells candidates apart;
   * - `complete`: said in part only (a year without a day);
   * - `verify`: said, and it does not agree with this record.
   */
  readonly how: "ask" | "complete" | "verify";
}

/** Why a candidate stands where it does, heaviest first. */
export interface OrderReason {
  readonly field: keyof RegisterQuery;
  readonly because: "agrees-and-rare" | "agrees" | "near" | "agrees-but-common" | "differs" | "exchanged";
}

export interface Explanation {
  /**
   * - `clear`: what is known agrees and few others could;
   * - `likely`: most agrees;
   * - `possible`: some agrees, or many others do as well;
   * - `weak`: shown only because nothing better was found.
   */
  readonly standing: "clear" | "likely" | "possible" | "weak";
  /** Given, family, father, mother, birth, place: those asked for or held. */
  readonly fields: readonly FieldExplanation[];
  /** Given and family name were looked for in each other's place. */
  readonly exchanged: boolean;
  readonly kinships: readonly Kinship[];
  readonly settles: readonly Settling[];
  readonly order: readonly OrderReason[];
}

export interface Candidate {
  readonly id: string;
  readonly record: Readonly<Record<keyof RegisterRecord, string>>;
  readonly agreement: Agreements;
  readonly explanation: Explanation;
}

/**
 * What an officer must know of an answer as a whole:
 * - `incomplete`: records are being brought in and cannot be searched yet, so that nobody is shown; it says nothing of anybody;
 * - `unknown-place`: no record names the place asked for, and it was left aside.
 */
export type SearchNote = "incomplete" | "unknown-place";

export interface Answer {
  /** Ten at most, best first. */
  readonly candidates: readonly Candidate[];
  readonly notes: readonly SearchNote[];
}

/** Orders candidates and explains them; an officer decides, and *none of these* is as easy. */
export interface Identification {
  search(query: RegisterQuery): Promise<Answer>;
}
