import { decodeC40 } from "./c40.ts";
import type { FeatureRule, SealProfile } from "./profiles.ts";
import type { SealFeature, SealMrz } from "./seal.ts";
import type { Tlv } from "./tlv.ts";

/** What a profile makes of a seal's features, or the part that is not as it should be. */
export type ReadFeatures =
  | { readonly features: readonly SealFeature[]; readonly mrz: SealMrz }
  | { readonly wrong: string };

/** Features in any order, none twice, all that the profile requires, one zone among them (Doc 9303-13 §2.3, Appendix D). */
export function readFeatures(found: readonly Tlv[], { features: rules }: SealProfile): ReadFeatures {
  const features: SealFeature[] = [];
  let mrz: SealMrz | undefined;
  for (const { tag, value } of found) {
    if (features.some((other) => other.tag === tag)) return { wrong: `feature ${tag} twice` };
    const rule = rules.find((candidate) => candidate.tag === tag);
    const read = rule ? readFeature(rule, value) : { tag, value };
    if (!read) return { wrong: `feature ${tag}` };
    if (rule?.mrz) {
      if (mrz) return { wrong: "two zones" };
      mrz = { format: rule.mrz, characters: read.text ?? "" };
    }
    features.push(read);
  }
  const missing = rules.find(({ tag, required }) => required && !features.some((feature) => feature.tag === tag));
  if (missing) return { wrong: `feature ${missing.tag} missing` };
  return mrz ? { features, mrz } : { wrong: "no zone" };
}

function readFeature({ tag, name, coding, length, mrz }: FeatureRule, value: Uint8Array): SealFeature | undefined {
  if (value.length < length[0] || value.length > length[1]) return undefined;
  if (coding === "mrz" || coding === "c40") {
    const text = decodeC40(value, "<");
    if (text === undefined || (mrz && text.length !== charactersIn[mrz])) return undefined;
    return { tag, name, value, text: mrz ? text : text.replace(/<+$/, "").replaceAll("<", " ") };
  }
  if (coding === "integer") return { tag, name, value, text: String(value[0]) };
  if (coding === "duration") return { tag, name, value, text: durationOf(value) };
  return { tag, name, value };
}

/** Characters of each zone that a seal keeps. */
const charactersIn: Readonly<Record<string, number>> = { TD2: 72, "MRV-A": 72, "MRV-B": 64 };

/**
 * A stay as an ISO 8601 duration, or what three like bytes stand for: until the visa ends, as the border decides, transit only
 * (Doc 9303-7 table 1).
 */
function durationOf([days = 0, months = 0, years = 0]: Uint8Array): string {
  if (days === months && months === years) {
    if (days === 0) return "until-expiry";
    if (days === 255) return "decided-at-border";
    if (days === 254) return "transit-only";
  }
  return `P${years ? `${years}Y` : ""}${months ? `${months}M` : ""}${days ? `${days}D` : ""}`;
}
