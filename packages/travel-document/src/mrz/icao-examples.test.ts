import { expect, test } from "vitest";
import { vectorText } from "../testing/vectors.ts";
import { checkDigit } from "./alphabet.ts";
import { readMrz } from "./read.ts";
import { writeMrz } from "./write.ts";

const { check_digits, mrz } = JSON.parse(vectorText("icao_9303_mrz_vectors.json")) as {
  check_digits: [string, number, string][];
  mrz: { id: string; size: string; lines: string[] }[];
};

test.each(check_digits)("the check digit of %s is %i (%s)", (text, digit) => {
  expect(checkDigit(text)).toBe(String(digit));
});

test.each(mrz)("$id is read without fault, and written again the same", ({ lines, size }) => {
  const { valid, zone } = readMrz(lines.join("\n"));
  expect([valid, zone?.format]).toEqual([true, size]);
  expect(zone && writeMrz(zone.fields)).toMatchObject({ ok: true, lines });
});
