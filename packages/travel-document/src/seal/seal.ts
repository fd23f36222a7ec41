import type { MrzFormat } from "../mrz/layouts.ts";
import type { SealHeader } from "./header.ts";
import type { FeatureName, SealKind } from "./profiles.ts";

/** A seal taken apart. Nothing of it is believed before `verifySeal` has said so. */
export interface Seal {
  readonly header: SealHeader;
  readonly kind: SealKind;
  /** In the order in which they stand, also those that the profile does not know. */
  readonly features: readonly SealFeature[];
  readonly mrz: SealMrz;
  /** Header and features: what is signed. */
  readonly signed: Uint8Array;
  /** r‖s. */
  readonly signature: Uint8Array;
}

export interface SealFeature {
  readonly tag: number;
  readonly value: Uint8Array;
  /** Undefined where the profile knows no such tag; a reader remarks on it (Doc 9303-13 §2.3). */
  readonly name?: FeatureName;
  /** What a person can read of it, where there is such a thing. */
  readonly text?: string;
}

/** Characters of the zone that the seal keeps: all of a TD2, the first 72 or 64 of a visa (Doc 9303-7 §9.1.3). */
export interface SealMrz {
  readonly format: MrzFormat;
  /** Fillers as `<`, the lines one after the other. */
  readonly characters: string;
}
