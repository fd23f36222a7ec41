import fc from "fast-check";
import { expect, test } from "vitest";
import { toHex } from "../bytes.ts";
import { fromHex } from "../testing/vectors.ts";
import { decodeC40, encodeC40 } from "./c40.ts";
import { decodeDate, encodeDate } from "./date.ts";
import { decodeHeader, encodeHeader, type SealHeader } from "./header.ts";
import { decodeTlv, encodeTlv } from "./tlv.ts";

const hexOf = (bytes: Uint8Array | undefined) => bytes && toHex(bytes);

test.each([
  ["XK<CD", "eb0466a9"],
  ["XKCD", "eb11fe45"],
  ["VISA01", "de515826"],
])("C40 of %s is what Doc 9303-13 prints", (text, hex) => {
  expect(hexOf(encodeC40(text))).toBe(hex);
  expect(decodeC40(fromHex(hex))).toBe(text.replace("<", " "));
});

test("C40 comes back as it was, whatever its length, and says nothing of a letter that it has not", () => {
  const text = fc.string({ unit: fc.constantFrom(..." 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") });
  fc.assert(fc.property(text, (written) => decodeC40(encodeC40(written) ?? new Uint8Array(1)) === written));
  for (const written of ["é", "a", "A-B", "م", "AB\u0000"]) expect(encodeC40(written)).toBeUndefined();
});

test("bytes that are C40 have one way to be written", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const text = decodeC40(bytes);
      return text === undefined || hexOf(encodeC40(text)) === toHex(bytes);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["1957-03-25", "319ef5"],
  ["2024-09-27", "8d7ad8"],
  ["1979-10-09", "99fdcb"],
])("the date %s is %s", (date, hex) => {
  expect(hexOf(encodeDate(date))).toBe(hex);
  expect(decodeDate(fromHex(hex))).toBe(date);
});

test("a day that does not exist is no date", () => {
  for (const date of ["2026-02-29", "2026-13-01", "2026-04-31", "26-01-01", "2026-1-1", "", "0000-01-01"]) {
    expect([date, encodeDate(date)]).toEqual([date, undefined]);
  }
  expect(decodeDate(fromHex("000000"))).toBeUndefined();
  expect(decodeDate(fromHex("ffffff"))).toBeUndefined();
});

const permit: SealHeader = {
  version: 4,
  issuingState: "D",
  signer: "DETS",
  certificate: "32",
  issuedOn: "2024-09-27",
  signedOn: "2024-09-27",
  profile: [0xfb, 0x06],
};

test.each([
  [permit, "dc036abc6d32c8a72cb18d7ad88d7ad8fb06"],
  [{ ...permit, version: 3 as const, certificate: "00032" }, "dc026abc6d32c8a51a1f8d7ad88d7ad8fb06"],
  [{ ...permit, issuingState: "XYZ" }, "dc03ed586d32c8a72cb18d7ad88d7ad8fb06"],
])("a header of either version is written and read as another implementation does (%#)", (header, hex) => {
  expect(hexOf(encodeHeader(header))).toBe(hex);
  expect(decodeHeader(fromHex(hex))).toEqual({ header, end: 18 });
});

test("a certificate reference may be as long as a serial number: twenty bytes and more", () => {
  for (let length = 1; length <= 80; length++) {
    const header = { ...permit, certificate: "A41E7E495F0B4DE5".repeat(5).slice(0, length) };
    expect(decodeHeader(encodeHeader(header) ?? new Uint8Array())?.header).toEqual(header);
  }
});

test("the first State's code may stand alone, as some write Germany's", () => {
  expect(decodeHeader(fromHex("dc03fe456d32c8a72cb18d7ad88d7ad8fb06"))?.header.issuingState).toBe("D");
});

test.each([
  "dc016abc6d32c8a72cb18d7ad88d7ad8fb06",
  "dd036abc6d32c8a72cb18d7ad88d7ad8fb06",
  "dc036abc6d32c8a72cb18d7ad88d7ad8fb",
  "dc036abc6d32c8a72cb1ffffff8d7ad8fb06",
  "dc036abc6d32c8a72cb18d7ad88d7ad80006",
  "dc03",
  "",
])("%s is no header", (hex) => {
  expect(decodeHeader(fromHex(hex))).toBeUndefined();
});

test("lengths are DER's: the shortest form, of one to five bytes, and no other", () => {
  for (const length of [0, 1, 127, 128, 255, 256, 70_000]) {
    const tlv = encodeTlv(7, new Uint8Array(length));
    expect(decodeTlv(tlv, 0, false)).toMatchObject({ tag: 7, end: tlv.length });
    expect(decodeTlv(tlv.subarray(0, -1), 0, false)).toBeUndefined();
  }
  expect(toHex(encodeTlv(7, new Uint8Array(132)).subarray(0, 3))).toBe("078184");
  for (const longer of ["078100", "07810100", "0782000100", "0780", "0785000000000100", "07ff"]) {
    expect([longer, decodeTlv(fromHex(longer), 0, false)]).toEqual([longer, undefined]);
  }
});
