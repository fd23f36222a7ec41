import type { SealCertificate } from "../certificate/certificate.ts";
import type { CurveName } from "../certificate/curves.ts";
import { readCertificate } from "../certificate/read.ts";
import { type RevocationList, readRevocationList } from "../certificate/revocation-list.ts";
import { type Authority, issueAuthority, issueSigner, type Period } from "../issuing/issue.ts";
import { issueRevocationList, type ListTimes, type RevokedSerial } from "../issuing/revocation-list.ts";
import { issuingKey, makeKey, sealSigner } from "./node-keys.ts";

export const authorityYears: Period = { from: "2024-01-01T00:00:00Z", until: "2039-01-01T00:00:00Z" };
export const signerMonths: Period = { from: "2026-01-01T00:00:00Z", until: "2027-04-01T00:00:00Z" };

/** An invented State's authority and signer on one curve, and a signing key that goes with them. */
export async function makeState(
  curve: CurveName = "P-256",
  validity: Period = signerMonths,
  types = ["PU"],
  serial = "8A5B",
) {
  const authority: Authority = { key: issuingKey(curve, makeKey(curve)), country: "UT", commonName: "CSCA Utopia" };
  const csca = certificateOf(
    await issueAuthority(authority, "01", authorityYears, {
      state: "UTO",
      listUrl: "https://utopia.example/seals/revoked.crl",
      contactUrl: "https://utopia.example",
      signsFrom: authorityYears.from,
      signsUntil: "2029-01-01T00:00:00Z",
    }),
  );
  const key = makeKey(curve);
  const signer = certificateOf(
    await issueSigner(
      authority,
      { publicKey: key.publicKey, identifier: "01", documentTypes: types },
      serial,
      validity,
    ),
  );
  const name = { issuingState: "UTO", country: "UT", identifier: "01", certificate: signer.serial };
  return { authority, csca, signer, key, seal: sealSigner(name, curve, key.privateKey) };
}

export function certificateOf(der: Uint8Array): SealCertificate {
  const read = readCertificate(der);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.certificate;
}

export async function listOf(
  authority: Authority,
  revoked: readonly RevokedSerial[],
  changes: Partial<ListTimes> = {},
): Promise<RevocationList> {
  const times = { thisUpdate: "2026-03-01T00:00:00Z", nextUpdate: "2026-05-30T00:00:00Z", number: 4, ...changes };
  const read = readRevocationList(await issueRevocationList(authority, revoked, times));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.list;
}
