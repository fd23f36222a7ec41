import { expect, test } from "vitest";
import type { SealCertificate } from "../certificate/certificate.ts";
import { type Authority, issueAuthority, issueLink, issueSigner } from "../issuing/issue.ts";
import { writeSeal } from "../seal/encode.ts";
import { softwareCheck } from "../software-check.ts";
import { issuingKey, makeKey, sealSigner } from "../testing/node-keys.ts";
import { authorityYears, certificateOf, listOf, makeState, signerMonths } from "../testing/state.ts";
import { isSelfSigned } from "./links.ts";
import { prepareTrust, type TrustMaterial } from "./trust.ts";
import { verifySeal } from "./verify.ts";

const zone = ["PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F2606277<<<<<<<8"];
const names = {
  state: "UTO",
  listUrl: "https://utopia.example/seals/revoked.crl",
  contactUrl: "https://utopia.example",
  signsFrom: "2025-12-01T00:00:00Z",
  signsUntil: "2030-01-01T00:00:00Z",
};

const utopia = await makeState();
/** The authority's next keys: each self-signed, and linked to the one before. */
async function successor(before: Authority, serial: string) {
  const authority: Authority = { ...before, key: issuingKey("P-256", makeKey("P-256")) };
  const csca = certificateOf(await issueAuthority(authority, serial, authorityYears, names));
  const link = certificateOf(await issueLink(before, authority, `${serial}0`, authorityYears, names));
  return { authority, csca, link };
}
const second = await successor(utopia.authority, "02");
const third = await successor(second.authority, "03");

const key = makeKey("P-256");
const asked = { publicKey: key.publicKey, identifier: "01", documentTypes: ["PU"] };
const signer = certificateOf(await issueSigner(third.authority, asked, "77", signerMonths));
const name = { issuingState: "UTO", country: "UT", identifier: "01", certificate: signer.serial };
const made = await writeSeal(
  { mrz: zone, issuedOn: "2026-03-10", signedOn: "2026-03-10" },
  sealSigner(name, "P-256", key.privateKey),
);
if (!made.ok) throw new Error("No seal");
const { seal } = made;

async function verdictOf(material: TrustMaterial) {
  return verifySeal(seal, { trust: await prepareTrust(material, softwareCheck), check: softwareCheck });
}

test("whoever has a State's first authority only follows its links to the key of today, in whatever order they come", async () => {
  const believed = { signers: [signer], authorities: [utopia.csca] };
  expect(await verdictOf(believed)).toMatchObject({ reason: "UNTRUSTED_CERTIFICATE" });
  for (const links of [
    [second.link, third.link],
    [third.link, second.link],
  ]) {
    expect(await verdictOf({ ...believed, links })).toMatchObject({ status: "VALID" });
  }
  expect(await verdictOf({ ...believed, links: [third.link] })).toMatchObject({ reason: "UNTRUSTED_CERTIFICATE" });
});

test("the revocation list of the next key is believed through the link, and is the status of what the key before certified", async () => {
  const list = await listOf(second.authority, [{ serial: "8A5B", at: "2026-02-20T00:00:00Z" }]);
  const old = { signers: [utopia.signer], authorities: [utopia.csca], lists: [list] };
  const known = async (material: TrustMaterial) => (await prepareTrust(material, softwareCheck)).all[0];
  expect(await known({ ...old, links: [second.link] })).toMatchObject({ revokedAt: "2026-02-20T00:00:00Z" });
  expect((await known(old))?.statusAsOf).toBeUndefined();
});

test.each<[string, () => Promise<readonly SealCertificate[]>]>([
  [
    "is signed by nobody who is believed",
    async () => [(await successor({ ...utopia.authority, key: issuingKey("P-256", makeKey("P-256")) }, "02")).link],
  ],
  ["signs itself", async () => [third.csca]],
  ["was altered", async () => [{ ...third.link, signature: { ...third.link.signature, signed: Uint8Array.of(1) } }]],
  [
    "is of a key that may not certify",
    async () => [{ ...third.link, extensions: { ...third.link.extensions, authority: false } }],
  ],
])("a link leads nowhere that %s", async (_, links) => {
  const authorities = [second.csca];
  expect(await verdictOf({ signers: [signer], authorities, links: [third.link] })).toMatchObject({ status: "VALID" });
  expect(await verdictOf({ signers: [signer], authorities, links: await links() })).toMatchObject({
    reason: "UNTRUSTED_CERTIFICATE",
  });
});

test("a link that its authority has revoked leads nowhere", async () => {
  const list = await listOf(second.authority, [{ serial: third.link.serial, at: "2026-02-20T00:00:00Z" }]);
  const material = { signers: [signer], authorities: [second.csca], links: [third.link], lists: [list] };
  expect(await verdictOf(material)).toMatchObject({ reason: "UNTRUSTED_CERTIFICATE" });
});

test("an authority signs itself, a link does not", async () => {
  expect(await isSelfSigned(second.csca, softwareCheck)).toBe(true);
  expect(await isSelfSigned(second.link, softwareCheck)).toBe(false);
});
