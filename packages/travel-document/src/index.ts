export type {
  CertificateExtensions,
  DistinguishedName,
  PublicKey,
  SealCertificate,
} from "./certificate/certificate.ts";
export type { SignatureCheck, SignatureToCheck } from "./certificate/check.ts";
export { curveBytes, hashFor } from "./certificate/curve.ts";
export { type CurveName, curveNames, type HashName } from "./certificate/curves.ts";
export { allDerOf } from "./certificate/pem.ts";
export type { Departure } from "./certificate/profile.ts";
export { readCertificate } from "./certificate/read.ts";
export { type RevocationList, readRevocationList } from "./certificate/revocation-list.ts";
export { rawSignature } from "./certificate/signed-by.ts";
export { publicKeyInfo, readPublicKeyInfo } from "./certificate/spki.ts";
export { aboutInWords, errors } from "./errors.ts";
export type { AuthorityNames } from "./issuing/extensions.ts";
export {
  type Authority,
  type IssuingKey,
  issueAuthority,
  issueLink,
  issueSigner,
  type Period,
  type SignerToCertify,
} from "./issuing/issue.ts";
export { issueRevocationList, type ListTimes, type RevokedSerial } from "./issuing/revocation-list.ts";
export { checkDigit } from "./mrz/alphabet.ts";
export { isIssuer, isNationality, threeLetterCode, twoLetterCode } from "./mrz/codes.ts";
export { fullDate, mrzDate } from "./mrz/dates.ts";
export type { MrzFields } from "./mrz/fields.ts";
export type { MrzFormat } from "./mrz/layouts.ts";
export { type MrzCheck, type MrzFault, type MrzReading, type MrzRemark, type MrzZone, readMrz } from "./mrz/read.ts";
export { type WrittenMrz, writeMrz } from "./mrz/write.ts";
export { arabicFromMrz } from "./names/arabic.ts";
export { type LetterChoices, mrzName } from "./names/mrz-name.ts";
export type { Refusal, Result } from "./result.ts";
export { decodeSeal } from "./seal/decode.ts";
export {
  type EmergencySeal,
  type SealSigner,
  type SealSignerName,
  sealContent,
  withSignature,
  writeSeal,
} from "./seal/encode.ts";
export type { SealHeader } from "./seal/header.ts";
export { sealIdentity } from "./seal/identity.ts";
export type { FeatureName, SealKind } from "./seal/profiles.ts";
export type { Seal, SealFeature, SealMrz } from "./seal/seal.ts";
export { sealBytes } from "./seal/transport.ts";
export { followLinks, isSelfSigned } from "./verify/links.ts";
export { type KnownSigner, prepareTrust, type SealTrust, type TrustMaterial } from "./verify/trust.ts";
export {
  type InvalidReason,
  type SealRemark,
  type SealVerdict,
  type TrustLevel,
  trustLevel,
} from "./verify/verdict.ts";
export { type SealVerification, verifySeal } from "./verify/verify.ts";
