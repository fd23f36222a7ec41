import { expect, test } from "vitest";
import { softwareCheck } from "../software-check.ts";
import { fromHex, icaoCertificate, vectorText } from "../testing/vectors.ts";
import { prepareTrust } from "../verify/trust.ts";
import { verifySeal } from "../verify/verify.ts";
import { decodeSeal } from "./decode.ts";

interface Vector {
  readonly name: string;
  readonly hex: string;
  readonly certificate?: string;
  readonly kind: string;
  readonly signer: string;
  readonly reference: string;
  readonly signedOn: string;
  readonly mrz: string;
  readonly texts: Readonly<Record<string, string>>;
}

const { seals } = JSON.parse(vectorText("vdstools-seals.json")) as { seals: readonly Vector[] };
const trust = await prepareTrust({ trusted: [icaoCertificate()] }, softwareCheck);

test.each(seals)("another implementation's $name is taken apart", (vector) => {
  const decoded = decodeSeal(fromHex(vector.hex));
  expect(decoded).toMatchObject({
    ok: true,
    seal: {
      kind: vector.kind,
      header: { version: 4, signer: vector.signer, certificate: vector.reference, signedOn: vector.signedOn },
      mrz: { characters: vector.mrz },
    },
  });
  if (!decoded.ok) return;
  const texts = decoded.seal.features.filter(({ name }) => name !== "mrz").map(({ name, text }) => [name, text]);
  expect(Object.fromEntries(texts)).toEqual(vector.texts);
});

test.each(seals.filter(({ certificate }) => certificate))(
  "another implementation's $name is valid",
  async ({ hex, mrz }) => {
    expect(await verifySeal(fromHex(hex), { trust, check: softwareCheck, printed: mrz })).toMatchObject({
      status: "VALID",
    });
  },
);
