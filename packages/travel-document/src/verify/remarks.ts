import { fullDate } from "../mrz/dates.ts";
import type { MrzReading } from "../mrz/read.ts";
import type { Seal } from "../seal/seal.ts";
import type { KnownSigner } from "./trust.ts";
import type { SealRemark } from "./verdict.ts";

/** What the seal itself gives to remark. */
export function sealRemarks({ header, features }: Seal, mrz: MrzReading, on: string | undefined): SealRemark[] {
  const remarks: SealRemark[] = [];
  for (const { tag, name } of features) {
    if (name === undefined) remarks.push({ code: "UNKNOWN_FEATURE", about: { tag: `${tag}` } });
  }
  if (/^0+$/.test(header.certificate)) remarks.push({ code: "test-reference", about: {} });
  for (const { code, about } of mrz.faults) if (code !== "check-digit") remarks.push({ code, about });
  remarks.push(...mrz.remarks);
  const issuer = mrz.zone?.fields.issuingState;
  if (issuer !== undefined && issuer !== header.issuingState) {
    remarks.push({ code: "other-issuer", about: { mrz: issuer, seal: header.issuingState } });
  }
  if (on === undefined) return remarks;
  if (header.signedOn > on) remarks.push({ code: "signed-later", about: { signedOn: header.signedOn } });
  const expiry = fullDate(mrz.zone?.fields.expiryDate ?? "", "expiry", on);
  if (expiry !== undefined && expiry < on) remarks.push({ code: "document-expired", about: { date: expiry } });
  return remarks;
}

/** What the certificate gives to remark: departures from its profile, and how much is known of its revocation. */
export function certificateRemarks(signer: KnownSigner | undefined, on: string | undefined): SealRemark[] {
  if (!signer) return [];
  const { departures, certificate, statusAsOf, nextUpdate } = signer;
  const remarks: SealRemark[] = departures.map(({ code }) => ({ code: `certificate-${code}`, about: {} }));
  if (!statusAsOf) remarks.push({ code: "revocation-unknown", about: {} });
  if (on === undefined) return remarks;
  if (nextUpdate && nextUpdate.slice(0, 10) < on) {
    remarks.push({ code: "revocation-stale", about: { date: nextUpdate.slice(0, 10) } });
  }
  if (certificate.notAfter.slice(0, 10) < on) {
    remarks.push({ code: "certificate-expired-since", about: { date: certificate.notAfter.slice(0, 10) } });
  }
  return remarks;
}
