import { generateKeyPairSync, sign } from "node:crypto";
import { curveNames, hashFor, readPublicKeyInfo } from "@wasl/travel-document";
import { softwareCheck } from "@wasl/travel-document/software-check";
import { expect, test } from "vitest";
import { checkSignature } from "./check-signature.ts";
import { digestName } from "./sign.ts";

const opensslNames: Readonly<Record<string, string>> = {
  "P-224": "secp224r1",
  "P-256": "prime256v1",
  "P-384": "secp384r1",
  "P-521": "secp521r1",
};

test.each(curveNames)("the server's check and the browser's agree on %s", async (curve) => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: opensslNames[curve] ?? curve });
  const key = readPublicKeyInfo(publicKey.export({ type: "spki", format: "der" }));
  if (!key) throw new Error("no key");
  const signed = Buffer.from("what a seal says");
  const hash = hashFor(curve);
  const signature = sign(digestName(hash), signed, { key: privateKey, dsaEncoding: "ieee-p1363" });
  for (const check of [checkSignature, softwareCheck]) {
    expect(await check({ key, hash, signed, signature })).toBe(true);
    expect(await check({ key, hash, signed, signature: signature.with(3, (signature[3] ?? 0) ^ 1) })).toBe(false);
    expect(await check({ key, hash, signed: signed.subarray(1), signature })).toBe(false);
  }
});
