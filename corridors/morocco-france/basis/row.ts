/** A row of the domain reference: where it is, what it is worth, and what to print. */
import type { Basis } from "@wasl/procedure";

export interface Row {
  readonly tag: Basis["tag"];
  /** What to print: a law or a State's own published rule, an agreement between the parties, or a choice of this project. */
  readonly kind: Basis["kind"];
  readonly file:
    | "identification-and-laissez-passer"
    | "safeguards"
    | "readmission"
    | "posts"
    | "standards"
    | "unaccompanied-minors"
    | "coordination"
    | "legal-mobility"
    | "seasonal-work";
}

export const of = (file: Row["file"], kind: Row["kind"], tag: Row["tag"]): Row => ({ file, kind, tag });

export const identification = (kind: Row["kind"], tag: Row["tag"]) =>
  of("identification-and-laissez-passer", kind, tag);
export const safeguards = (kind: Row["kind"], tag: Row["tag"]) => of("safeguards", kind, tag);
export const mobility = (kind: Row["kind"], tag: Row["tag"]) => of("legal-mobility", kind, tag);
export const readmission = (kind: Row["kind"], tag: Row["tag"]) => of("readmission", kind, tag);
