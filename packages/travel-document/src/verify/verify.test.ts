import { expect, test } from "vitest";
import type { SealCertificate } from "../certificate/certificate.ts";
import { curveNames } from "../certificate/curves.ts";
import { decodeSeal } from "../seal/decode.ts";
import { sealContent, writeSeal } from "../seal/encode.ts";
import { encodeHeader } from "../seal/header.ts";
import { concat } from "../seal/tlv.ts";
import { softwareCheck } from "../software-check.ts";
import { opensslCheck } from "../testing/node-keys.ts";
import { listOf, makeState } from "../testing/state.ts";
import { icaoSeal } from "../testing/vectors.ts";
import { prepareTrust, type TrustMaterial } from "./trust.ts";
import { trustLevel } from "./verdict.ts";
import { verifySeal } from "./verify.ts";

const utopia = await makeState();
const dates = { mrz: icaoSeal.mrz, issuedOn: "2026-03-12", signedOn: "2026-03-12" };
const sealed = await bytesOf(utopia.seal);

async function bytesOf(signer: typeof utopia.seal, changes: Partial<typeof dates> = {}): Promise<Uint8Array> {
  const made = await writeSeal({ ...dates, ...changes }, signer);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.seal;
}

async function verdictOf(material: TrustMaterial, bytes = sealed, printed?: string) {
  const trust = await prepareTrust(material, softwareCheck);
  return verifySeal(bytes, { trust, check: softwareCheck, printed, on: "2026-03-20" });
}

const chain = { signers: [utopia.signer], authorities: [utopia.csca] };

test.each(curveNames)(
  "a seal signed by OpenSSL on %s is valid, by OpenSSL's own check and by ours",
  { timeout: 30_000 },
  async (curve) => {
    const state = await makeState(curve);
    const bytes = await bytesOf(state.seal);
    const material = { signers: [state.signer], authorities: [state.csca] };
    for (const check of [softwareCheck, opensslCheck([state.key.publicKey, state.authority.key.publicKey])]) {
      const trust = await prepareTrust(material, check);
      expect(await verifySeal(bytes, { trust, check })).toMatchObject({ status: "VALID" });
      const forged = bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1);
      expect(await verifySeal(forged, { trust, check })).toMatchObject({ reason: "INVALID_SIGNATURE" });
    }
  },
);

test("a seal through the State's authority is valid; no remark but that no revocation list was seen", async () => {
  const verdict = await verdictOf(chain);
  expect(verdict).toMatchObject({ status: "VALID", remarks: [{ code: "revocation-unknown" }] });
  expect(trustLevel(verdict)).toBe("trustable");
});

test("with the State's list, the day as of which the certificate's status is known is told", async () => {
  const lists = [await listOf(utopia.authority, [{ serial: "07", at: "2026-02-01T00:00:00Z" }])];
  expect(await verdictOf({ ...chain, lists })).toMatchObject({
    status: "VALID",
    statusAsOf: "2026-03-01T00:00:00Z",
    remarks: [],
  });
});

test("a signer that was revoked is refused, whichever day the seal says", async () => {
  for (const at of ["2026-02-01T00:00:00Z", "2026-03-15T00:00:00Z"]) {
    const lists = [await listOf(utopia.authority, [{ serial: utopia.signer.serial, at }])];
    expect(await verdictOf({ ...chain, lists })).toMatchObject({
      reason: "REVOKED_CERTIFICATE",
      about: { revokedAt: at },
    });
  }
});

test("a list that another authority signed revokes nothing", async () => {
  const other = await makeState();
  const lists = [await listOf(other.authority, [{ serial: utopia.signer.serial, at: "2026-02-01T00:00:00Z" }])];
  expect(await verdictOf({ ...chain, lists })).toMatchObject({
    status: "VALID",
    remarks: [{ code: "revocation-unknown" }],
  });
});

test("after the authority's change of key, the list that its new key signs is the status; unverifiable, it is none", async () => {
  const renewed = await makeState();
  const old = await listOf(utopia.authority, []);
  const revoked = [{ serial: utopia.signer.serial, at: "2026-03-04T00:00:00Z" }];
  const newer = await listOf(renewed.authority, revoked, { thisUpdate: "2026-03-05T00:00:00Z", number: 5 });
  const authorities = [utopia.csca, renewed.csca];
  for (const lists of [
    [old, newer],
    [newer, old],
  ]) {
    expect(await verdictOf({ ...chain, authorities, lists })).toMatchObject({ reason: "REVOKED_CERTIFICATE" });
    const verdict = await verdictOf({ ...chain, lists });
    expect(verdict).toMatchObject({ status: "VALID", remarks: [{ code: "revocation-unknown" }] });
    expect(verdict.statusAsOf).toBeUndefined();
  }
  const earlier = await listOf(utopia.authority, revoked);
  const later = await listOf(renewed.authority, [], { thisUpdate: "2026-03-06T00:00:00Z", number: 6 });
  expect(await verdictOf({ ...chain, lists: [earlier, later] })).toMatchObject({ reason: "REVOKED_CERTIFICATE" });
});

test.each(["2025-12-31", "2027-04-02"])("a signer that was not valid on %s is refused", async (signedOn) => {
  expect(await verdictOf(chain, await bytesOf(utopia.seal, { signedOn }))).toMatchObject({
    reason: "EXPIRED_CERTIFICATE",
  });
});

test("what was signed while the certificate was valid stays valid after it, and that is remarked", async () => {
  const trust = await prepareTrust(chain, softwareCheck);
  const verdict = await verifySeal(sealed, { trust, check: softwareCheck, on: "2027-06-01" });
  expect(verdict.status).toBe("VALID");
  expect(verdict.remarks.map(({ code }) => code)).toEqual([
    "document-expired",
    "revocation-unknown",
    "certificate-expired-since",
  ]);
});

test("a certificate that is not there, or of another signer or number, is unknown", async () => {
  expect(await verdictOf({})).toMatchObject({ reason: "UNKNOWN_CERTIFICATE", about: { signer: "UT018A5B" } });
  const seal = await bytesOf({ ...utopia.seal, certificate: "8A5C" });
  expect(await verdictOf(chain, seal)).toMatchObject({ reason: "UNKNOWN_CERTIFICATE" });
});

test("a signer whose authority is not known, or only of that name, is not trusted", async () => {
  const impostor = await makeState();
  expect(await verdictOf({ ...chain, authorities: [] })).toMatchObject({
    reason: "UNTRUSTED_CERTIFICATE",
    about: { fault: "no-authority" },
  });
  const named = { signers: [utopia.signer], authorities: [impostor.csca] };
  expect(await verdictOf(named)).toMatchObject({ reason: "UNTRUSTED_CERTIFICATE" });
  expect(await verdictOf({ signers: [impostor.signer], authorities: [utopia.csca] })).toMatchObject({
    reason: "UNTRUSTED_CERTIFICATE",
  });
});

test("an impostor's certificate beside the right one changes nothing", async () => {
  const impostor = await makeState();
  expect(await verdictOf({ ...chain, signers: [impostor.signer, utopia.signer] })).toMatchObject({ status: "VALID" });
});

test("a signer of one State seals no other State's document, nor one whose zone is another's", async () => {
  const morocco = ["PUMAREL<AMRANI<<YOUSSEF<<<<<<<<<<<<<", "MA42077190MAR9203<<0M2604125<<<<<<<4"];
  const otherState = { reason: "UNTRUSTED_CERTIFICATE", about: { fault: "other-state" } };
  const theirs = await bytesOf({ ...utopia.seal, issuingState: "MAR" }, { mrz: morocco });
  expect(await verdictOf(chain, theirs)).toMatchObject(otherState);
  expect(await verdictOf({ trusted: [utopia.signer] }, theirs)).toMatchObject(otherState);
  const written = sealContent({ ...dates, mrz: morocco, signer: { ...utopia.seal, issuingState: "MAR" } });
  if (!written.ok) throw new Error(written.refusal.code);
  // The header of Utopia before Morocco's zone: no writer of ours makes it, whoever has a key can.
  const content = concat(written.content.subarray(0, 2), sealed.subarray(2, 4), written.content.subarray(4));
  const mixed = concat(content, Uint8Array.of(0xff, 64), await utopia.seal.sign(content, "SHA-256"));
  expect(await verdictOf(chain, mixed)).toMatchObject(otherState);
  expect(await verdictOf({ trusted: [utopia.signer] }, mixed)).toMatchObject({
    status: "VALID",
    remarks: expect.arrayContaining([expect.objectContaining({ code: "other-issuer" })]),
  });
});

test("a signer for other documents than this one is refused", async () => {
  const visas = await makeState("P-256", undefined, ["V", "VC"]);
  const material = { signers: [visas.signer], authorities: [visas.csca] };
  expect(await verdictOf(material, await bytesOf(visas.seal))).toMatchObject({ reason: "INVALID_DOCUMENTTYPE" });
});

test("an authority's own certificate signs no seal", async () => {
  const { csca, authority } = utopia;
  expect(csca.extensions).toMatchObject({ authority: true, keyUsage: { keyCertSign: true, cRLSign: true } });
  const trust = await prepareTrust({ signers: [csca], authorities: [csca] }, softwareCheck);
  expect(trust.all[0]).toMatchObject({ fault: "key-usage" });
  expect(authority.country).toBe("UT");
});

test("a critical extension that nobody here understands is a refusal, a remark where the certificate is the trusted one", async () => {
  const withCritical = (certificate: SealCertificate): SealCertificate => {
    const { critical } = certificate.extensions;
    return { ...certificate, extensions: { ...certificate.extensions, critical: [...critical, "2.5.29.30"] } };
  };
  const signer = withCritical(utopia.signer);
  expect(await verdictOf({ ...chain, signers: [signer] })).toMatchObject({
    reason: "UNTRUSTED_CERTIFICATE",
    about: { fault: "critical-extension" },
  });
  expect(await verdictOf({ ...chain, authorities: [withCritical(utopia.csca)] })).toMatchObject({
    reason: "UNTRUSTED_CERTIFICATE",
    about: { fault: "authority-critical-extension" },
  });
  expect(await verdictOf({ trusted: [signer] })).toMatchObject({
    status: "VALID",
    remarks: [{ code: "certificate-critical-extension" }, { code: "revocation-unknown" }],
  });
});

test("an authority that does not say that its key certifies is none", async () => {
  const { csca } = utopia;
  const { keyUsage, ...silent } = csca.extensions;
  expect(keyUsage?.keyCertSign).toBe(true);
  expect(await verdictOf({ ...chain, authorities: [{ ...csca, extensions: silent }] })).toMatchObject({
    reason: "UNTRUSTED_CERTIFICATE",
    about: { fault: "not-an-authority" },
  });
});

test("a seal on another's document is a mismatch; a printed zone that is wrong is said to be", async () => {
  const [upper = "", lower = ""] = icaoSeal.mrz;
  const other = upper.replace("ANNA<MARIA", "ANNE<MARIA");
  expect(await verdictOf(chain, sealed, `${upper}\n${lower}`)).toMatchObject({ status: "VALID" });
  expect(await verdictOf(chain, sealed, `${other}\n${lower}`)).toMatchObject({
    reason: "SEAL_DOCUMENT_MISMATCH",
    about: { position: "19" },
  });
  const wrong = lower.replace("7408122", "7408123");
  for (const printed of [`${upper}\n${wrong}`, upper, "", "é".repeat(72)]) {
    expect(await verdictOf(chain, sealed, printed)).toMatchObject({ reason: "INVALID_PRINTED_MRZ" });
  }
});

test("an emergency travel document has a seal of version 4; of version 3 it is read, and is in the wrong format", async () => {
  const state = await makeState("P-256", undefined, ["PU"], "8A5B1");
  const content = sealContent({ ...dates, signer: state.seal });
  const header = encodeHeader({
    version: 3,
    issuingState: "UTO",
    signer: "UT01",
    certificate: "8A5B1",
    issuedOn: dates.issuedOn,
    signedOn: dates.signedOn,
    profile: [0x5e, 0x03],
  });
  if (!content.ok || !header) throw new Error("no seal");
  const old = concat(header, content.content.subarray(-50));
  const bytes = concat(old, Uint8Array.of(0xff, 64), await state.seal.sign(old, "SHA-256"));
  expect(decodeSeal(bytes)).toMatchObject({ ok: true, seal: { header: { version: 3, certificate: "8A5B1" } } });
  for (const material of [{ signers: [state.signer], authorities: [state.csca] }, { trusted: [state.signer] }]) {
    expect(await verdictOf(material, bytes)).toMatchObject({ reason: "WRONG_FORMAT", about: { part: "version 3" } });
  }
});

test("a check that throws is a signature that does not hold", async () => {
  const trust = await prepareTrust({ trusted: [utopia.signer] }, softwareCheck);
  const check = () => {
    throw new Error("no such curve");
  };
  expect(await verifySeal(sealed, { trust, check })).toMatchObject({ reason: "INVALID_SIGNATURE" });
});

test("any change of any one byte is refused", { timeout: 120_000 }, async () => {
  const check = opensslCheck([utopia.key.publicKey, utopia.authority.key.publicKey]);
  const trust = await prepareTrust(chain, check);
  const passed: string[] = [];
  for (let index = 0; index < sealed.length; index++) {
    for (let byte = 0; byte < 256; byte++) {
      if (byte === sealed[index]) continue;
      const { status } = await verifySeal(sealed.with(index, byte), { trust, check });
      if (status !== "INVALID") passed.push(`${index}: ${byte}`);
    }
  }
  expect(passed).toEqual([]);
});
