import { expect, test } from "vitest";
import { toHex } from "../bytes.ts";
import { sealContent } from "../seal/encode.ts";
import { softwareCheck } from "../software-check.ts";
import { fromHex, icaoCertificate, icaoSeal } from "../testing/vectors.ts";
import { prepareTrust } from "./trust.ts";
import { verifySeal } from "./verify.ts";

const seal = fromHex(icaoSeal.hex);
const trust = await prepareTrust({ trusted: [icaoCertificate()] }, softwareCheck);
const verify = (bytes: Uint8Array, printed?: string) => verifySeal(bytes, { trust, check: softwareCheck, printed });

test("the seal that ICAO prints is valid, and is the printed zone's", async () => {
  expect(await verify(seal)).toMatchObject({ status: "VALID", seal: { kind: "emergency-travel-document" } });
  expect(await verify(seal, icaoSeal.mrz.join("\n"))).toMatchObject({ status: "VALID" });
});

test("written again from its zone it is the same, byte for byte, up to the signature", () => {
  const signer = { issuingState: "UTO", country: "UT", identifier: "TS", certificate: "5B" };
  const written = sealContent({ mrz: icaoSeal.mrz, signer, issuedOn: "2026-06-13", signedOn: "2023-08-23" });
  expect(written.ok && toHex(written.content)).toBe(toHex(seal.subarray(0, 68)));
});

test("with any one of its bytes changed it is refused", { timeout: 30_000 }, async () => {
  for (let index = 0; index < seal.length; index++) {
    const changed = seal.with(index, (seal[index] ?? 0) ^ (1 << (index % 8)));
    expect([index, (await verify(changed)).status]).toEqual([index, "INVALID"]);
  }
});
