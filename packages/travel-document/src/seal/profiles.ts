import type { MrzFormat } from "../mrz/layouts.ts";

/** What one kind of document keeps in its seal. */
export interface SealProfile {
  readonly kind: SealKind;
  readonly features: readonly FeatureRule[];
}

export type SealKind = "emergency-travel-document" | "visa" | "residence-permit";

export interface FeatureRule {
  readonly tag: number;
  readonly name: FeatureName;
  readonly coding: "mrz" | "c40" | "integer" | "bytes" | "duration";
  /** Bytes, from and to. */
  readonly length: readonly [number, number];
  readonly required: boolean;
  /** Which zone the characters are the beginning of. */
  readonly mrz?: MrzFormat;
}

export type FeatureName =
  | "mrz"
  | "number-of-entries"
  | "duration-of-stay"
  | "passport-number"
  | "visa-type"
  | "additional";

const td2: FeatureRule = { tag: 2, name: "mrz", coding: "mrz", length: [48, 48], required: true, mrz: "TD2" };
const passport = { name: "passport-number", coding: "c40", length: [6, 6], required: true } as const;

/** By document feature definition and document type category, in hexadecimal. */
export const profiles: Readonly<Record<string, SealProfile>> = {
  /** Doc 9303-8 §6.1. */
  "5e03": { kind: "emergency-travel-document", features: [td2] },
  /** Doc 9303-7 §9.1: one of the two zones, line 1 and 28 characters of line 2. */
  "5d01": {
    kind: "visa",
    features: [
      { tag: 1, name: "mrz", coding: "mrz", length: [48, 48], required: false, mrz: "MRV-A" },
      { tag: 2, name: "mrz", coding: "mrz", length: [44, 44], required: false, mrz: "MRV-B" },
      { tag: 3, name: "number-of-entries", coding: "integer", length: [1, 1], required: false },
      { tag: 4, name: "duration-of-stay", coding: "duration", length: [3, 3], required: true },
      { tag: 5, ...passport },
      { tag: 6, name: "visa-type", coding: "bytes", length: [1, 4], required: false },
      { tag: 7, name: "additional", coding: "bytes", length: [0, 254], required: false },
    ],
  },
  /** BSI TR-03137 part 2, residence permit. */
  fb06: { kind: "residence-permit", features: [td2, { tag: 3, ...passport }] },
};

const byNumber = new Map(Object.entries(profiles).map(([hex, profile]) => [Number.parseInt(hex, 16), profile]));

export function profileOf([definition, category]: readonly [number, number]): SealProfile | undefined {
  return byNumber.get(definition * 256 + category);
}
