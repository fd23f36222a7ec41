import fc from "fast-check";
import { expect, test } from "vitest";
import { toHex } from "../bytes.ts";
import { fromHex, icaoSeal } from "../testing/vectors.ts";
import { encodeC40 } from "./c40.ts";
import { decodeSeal } from "./decode.ts";
import { encodeHeader, type SealHeader } from "./header.ts";
import { concat, encodeTlv } from "./tlv.ts";

const icao = fromHex(icaoSeal.hex);
const run = icaoSeal.mrz.join("");
const mrz = encodeTlv(2, encodeC40(run) ?? new Uint8Array());
const signature = encodeTlv(0xff, new Uint8Array(64).fill(7));
const header: SealHeader = {
  version: 4,
  issuingState: "UTO",
  signer: "UTTS",
  certificate: "5B",
  issuedOn: "2026-06-13",
  signedOn: "2026-06-13",
  profile: [0x5e, 0x03],
};

function build(parts: readonly Uint8Array[], changes: Partial<SealHeader> = {}): Uint8Array {
  return concat(encodeHeader({ ...header, ...changes }) ?? new Uint8Array(), ...parts);
}

function partOf(bytes: Uint8Array): string | undefined {
  const decoded = decodeSeal(bytes);
  return decoded.ok ? undefined : decoded.refusal.about?.part;
}

test("header, features and signature, in any order of the features", () => {
  const extra = encodeTlv(9, Uint8Array.of(1, 2, 3));
  for (const parts of [
    [mrz, extra],
    [extra, mrz],
  ]) {
    const decoded = decodeSeal(build([...parts, signature]));
    expect(decoded).toMatchObject({ ok: true, seal: { mrz: { characters: run }, header } });
    const unknown = decoded.ok ? decoded.seal.features.find(({ tag }) => tag === 9) : undefined;
    expect(unknown).toEqual({ tag: 9, value: Uint8Array.of(1, 2, 3) });
  }
});

test.each([
  ["nothing at all", new Uint8Array(), "header"],
  ["a megabyte", new Uint8Array(1_000_000), "length"],
  ["another barcode", new TextEncoder().encode("M1DESMARAIS/LUC       EABC123 YULFRAAC"), "header"],
  ["a kind of document that is not known", build([mrz, signature], { profile: [0x99, 0x03] }), "profile"],
  ["no signature", build([mrz]), "zones"],
  ["an empty signature", build([mrz, encodeTlv(0xff, new Uint8Array())]), "zones"],
  ["a signature of r alone", build([mrz, encodeTlv(0xff, new Uint8Array(33))]), "zones"],
  ["something after the signature", build([mrz, signature, Uint8Array.of(0)]), "zones"],
  ["no zone", build([signature]), "feature 2 missing"],
  ["a zone twice", build([mrz, mrz, signature]), "feature 2 twice"],
  [
    "a zone of another size",
    build([encodeTlv(2, encodeC40(run.slice(3)) ?? new Uint8Array()), signature]),
    "feature 2",
  ],
  ["a zone that is no C40", build([encodeTlv(2, new Uint8Array(48).fill(255)), signature]), "feature 2"],
  [
    "a zone one character short",
    build([encodeTlv(2, encodeC40(run.slice(1)) ?? new Uint8Array()), signature]),
    "feature 2",
  ],
])("%s is no seal", (_what, bytes, part) => {
  expect(partOf(bytes)).toBe(part);
});

test("version 3 writes lengths plainly, in one byte, and that of the signature either way", () => {
  const old = { version: 3 as const, certificate: "0005B" };
  const long = Uint8Array.of(9, 200, ...new Uint8Array(200));
  const signatures = [encodeTlv(0xff, new Uint8Array(132)), Uint8Array.of(0xff, 132, ...new Uint8Array(132))];
  for (const end of [signature, ...signatures]) {
    expect(decodeSeal(build([mrz, long, end], old))).toMatchObject({
      ok: true,
      seal: { header: { certificate: "0005B" } },
    });
  }
  expect(partOf(build([mrz, long, signature]))).toBe("zones");
});

test("a visa says how long one may stay, and how often", () => {
  const run = "VCD<<DENT<<ARTHUR<PHILIP<<<<<<<<<<<<1234567XY7GBR5203116M2005250";
  const seal = (stay: number[], entries: number) =>
    decodeSeal(
      build(
        [
          encodeTlv(2, encodeC40(run) ?? new Uint8Array()),
          encodeTlv(3, Uint8Array.of(entries)),
          encodeTlv(4, Uint8Array.of(...stay)),
          encodeTlv(5, encodeC40("47110815P") ?? new Uint8Array()),
          signature,
        ],
        { profile: [0x5d, 0x01] },
      ),
    );
  const texts = (decoded: ReturnType<typeof seal>) =>
    decoded.ok && decoded.seal.features.slice(1).map(({ text }) => text);
  expect(texts(seal([10, 2, 1], 2))).toEqual(["2", "P1Y2M10D", "47110815P"]);
  expect(texts(seal([0, 0, 0], 0))).toEqual(["0", "until-expiry", "47110815P"]);
  expect(texts(seal([255, 255, 255], 1))).toEqual(["1", "decided-at-border", "47110815P"]);
  expect(texts(seal([254, 254, 254], 1))).toEqual(["1", "transit-only", "47110815P"]);
});

test("any bytes give an answer", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decodeSeal(bytes).ok === "boolean"),
    { numRuns: 2000 },
  );
  const changed = fc.array(fc.tuple(fc.nat(icao.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(changed, fc.nat(icao.length), (changes, length) => {
      const bytes = changes.reduce((before, [index, byte]) => before.with(index, byte), icao).subarray(0, length);
      const decoded = decodeSeal(bytes);
      // What is taken apart is put together the same: no byte goes unread.
      return (
        !decoded.ok || toHex(concat(decoded.seal.signed, bytes.subarray(decoded.seal.signed.length))) === toHex(bytes)
      );
    }),
    { numRuns: 5000 },
  );
});
