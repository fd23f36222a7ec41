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

/** Further worked examples: Doc 9303-7 Appendix B, 9303-5, 9303-6 §4.2.3, 9303-4 §4.2.3 (with its composite by Part 3, example 3). */
test.each([
  ["MRV-A", "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"],
  ["MRV-B", "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"],
  ["TD1", "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"],
  ["TD2", "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"],
  ["TD2", "I<UTONILAVADHANANANDA<<CHAYAPA<DEJ<K", "D231458907UTO7408122F1204159<<<<<<<6"],
  ["TD2", "I<UTOBENNEL<WOOLO<WARRA<WARNA<<DIN<P", "D231458907UTO7408122F1204159<<<<<<<6"],
  ["TD3", "PPUTOBENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"],
  ["TD3", "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<", "C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4"],
])("%s %s is read without fault, and written again the same", (format, ...lines) => {
  const { valid, faults, zone } = readMrz(lines.join("\n"));
  expect([valid, faults, zone?.format]).toEqual([true, [], format]);
  expect(zone && writeMrz(zone.fields)).toMatchObject({ ok: true, lines });
});
