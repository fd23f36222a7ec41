import type { MrzFormat } from "./layouts.ts";

/** What a machine-readable zone says, field by field; the same to read and to write. */
export interface MrzFields {
  readonly format: MrzFormat;
  /** One or two letters, `PU` for a single-sheet emergency travel document (Doc 9303-8 §4.1.5). */
  readonly documentCode: string;
  /** Code of Doc 9303-3 §5, one to three letters: `MAR`, `D`, `UTO`. */
  readonly issuingState: string;
  /** Predominant part of the name. Read: as in the zone, a space between components. Written: in any script of §6. */
  readonly primaryIdentifier: string;
  /** The rest of the name; empty where there is one name only. */
  readonly secondaryIdentifier: string;
  readonly documentNumber: string;
  /** State, or what stands for one: `XXA` stateless, `XXB` and `XXC` refugee, `XXX` not specified (§5 E). */
  readonly nationality: string;
  /** `YYMMDD`, with `<` for what is not known. To write, also an EDTF date: `1985-05-17`, `1985-05-XX`, `1985`, `198X`. */
  readonly birthDate: string;
  /** X: not specified, a filler in the zone. */
  readonly sex: "F" | "M" | "X";
  /** `YYMMDD`. To write, also `YYYY-MM-DD`. */
  readonly expiryDate: string;
  readonly optionalData?: string;
  /** TD1 only: the second line's optional data. */
  readonly optionalData2?: string;
  /** TD3 only: `<` where the issuer left the check digit of an unused optional field empty; a zero else (Part 4 §4.2.2). */
  readonly unusedOptionalCheck?: "<";
}
