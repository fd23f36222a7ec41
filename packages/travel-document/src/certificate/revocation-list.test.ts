import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import { CertificateList, Extension } from "@peculiar/asn1-x509";
import { expect, test } from "vitest";
import { ownBytes } from "../bytes.ts";
import { softwareCheck } from "../software-check.ts";
import { listOf, makeState } from "../testing/state.ts";
import { prepareTrust } from "../verify/trust.ts";
import { readRevocationList } from "./revocation-list.ts";

const utopia = await makeState();
const revoked = [{ serial: "07", at: "2026-02-01T00:00:00Z" }];
const { der } = await listOf(utopia.authority, revoked);

function extended(extnID: string, critical: boolean, where: "list" | "entry"): Uint8Array {
  const list = AsnConvert.parse(ownBytes(der), CertificateList);
  const body = list.tbsCertList;
  const part = new Extension({ extnID, critical, extnValue: new OctetString(Uint8Array.of(0x30, 0)) });
  const [entry] = body.revokedCertificates ?? [];
  if (where === "list") body.crlExtensions = [...(body.crlExtensions ?? []), part];
  else if (entry) entry.crlEntryExtensions = [part];
  return new Uint8Array(AsnConvert.serialize(list));
}

test.each<[string, string, "list" | "entry"]>([
  ["a list of changes only", "2.5.29.27", "list"],
  ["a list of one part of the certificates", "2.5.29.28", "list"],
  ["a list of another authority's certificates", "2.5.29.29", "entry"],
  ["a list with what nobody knows", "1.2.3.4", "list"],
])("%s is refused: its silence says nothing", (_what, oid, where) => {
  const read = readRevocationList(extended(oid, true, where));
  expect(read).toEqual({ ok: false, refusal: { code: "unsupported-list" } });
  expect(readRevocationList(extended(oid, false, where)).ok).toBe(true);
});

test("a list is believed only of an authority that may sign lists, where it says what it may", async () => {
  const lists = [await listOf(utopia.authority, revoked)];
  const { csca, signer } = utopia;
  const statusWith = async (keyUsage: typeof csca.extensions.keyUsage) => {
    const authority = { ...csca, extensions: { ...csca.extensions, keyUsage } };
    const [known] = (await prepareTrust({ signers: [signer], authorities: [authority], lists }, softwareCheck)).all;
    return known?.statusAsOf;
  };
  const may = { digitalSignature: false, keyCertSign: true, cRLSign: true };
  expect(await statusWith(may)).toBe("2026-03-01T00:00:00Z");
  expect(await statusWith({ ...may, cRLSign: false })).toBeUndefined();
});
