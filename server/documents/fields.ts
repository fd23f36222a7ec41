/** What an issued document says: the members of the fact, as far as they are there. */
import type { Json } from "@wasl/procedure";

export interface WrittenName {
  readonly latin?: string;
  readonly arabic?: string;
  readonly tifinagh?: string;
}

export interface HolderFields {
  readonly family?: WrittenName;
  readonly given?: WrittenName;
  /** EDTF, as far as it is known. */
  readonly birthDate: string;
  readonly birthPlace?: { readonly commune?: string; readonly province?: string; readonly country?: string };
  readonly sex: "F" | "M" | "X";
}

export interface DocumentFields {
  readonly number: string;
  readonly code: string;
  readonly issuingPost: string;
  readonly issuedOn: string;
  readonly validTo: string;
  readonly destination: string;
  readonly transitPoints?: readonly string[];
  readonly replaces?: string;
  readonly holder?: HolderFields;
  /** 72 characters, the two lines one after the other. */
  readonly mrz?: string;
  /** Hexadecimal. */
  readonly seal?: string;
  /** Hash of the stored page, on the server that issued. */
  readonly page?: string;
}

/** @param value a fact's value, whose shape the kernel has checked. */
export function readDocument(value: Json | undefined): DocumentFields | undefined {
  return value !== null && typeof value === "object" && "number" in value
    ? (value as unknown as DocumentFields)
    : undefined;
}
