import { expect, test } from "vitest";
import { isIssuer, isNationality, threeLetterCode, twoLetterCode } from "./codes.ts";
import { fullDate, isMrzDate, mrzDate } from "./dates.ts";
import type { MrzFields } from "./fields.ts";
import { readMrz } from "./read.ts";
import { writeMrz } from "./write.ts";

const holder: MrzFields = {
  format: "TD2",
  documentCode: "PU",
  issuingState: "MAR",
  primaryIdentifier: "El Amrani",
  secondaryIdentifier: "Youssef",
  documentNumber: "MA4207719",
  nationality: "MAR",
  birthDate: "1992-03-XX",
  sex: "M",
  expiryDate: "2026-04-12",
};

const refusal = (changes: Partial<MrzFields>) => {
  const written = writeMrz({ ...holder, ...changes });
  return written.ok ? written.lines : written.refusal.code;
};

test("a laissez-passer's zone: an unknown day of birth is fillers, and is no fault", () => {
  const written = writeMrz(holder);
  expect(written).toMatchObject({
    lines: ["PUMAREL<AMRANI<<YOUSSEF<<<<<<<<<<<<<", "MA42077190MAR9203<<0M2604125<<<<<<<4"],
    shortened: false,
  });
  expect(written.ok && readMrz(written.lines.join("\r\n"))).toMatchObject({ valid: true, remarks: [] });
});

test.each([
  ["850517", "850517"],
  ["1985-05-17", "850517"],
  ["1985-05-XX", "8505<<"],
  ["1985-05", "8505<<"],
  ["1985-XX-XX", "85<<<<"],
  ["1985", "85<<<<"],
  ["1985?", "85<<<<"],
  ["198X", "<<<<<<"],
  ["XXXX-XX-XX", "<<<<<<"],
  ["2024-02-29", "240229"],
])("the birth date %s is %s in the zone", (written, expected) => {
  expect(mrzDate(written)).toBe(expected);
});

test.each(["1985-13-01", "1985-00-01", "1985-02-30", "2023-02-29", "1985-XX-17", "yesterday", "", "85051", "851317"])(
  "%s is no date of a zone",
  (written) => {
    expect(mrzDate(written)).toBeUndefined();
  },
);

test("a leap day is one in some century; the century of a year is the one that can be", () => {
  expect([isMrzDate("000229"), isMrzDate("010229")]).toEqual([true, false]);
  expect(fullDate("740812", "birth", "2026-11-26")).toBe("1974-08-12");
  expect(fullDate("260812", "birth", "2026-11-26")).toBe("2026-08-12");
  expect(fullDate("261212", "birth", "2026-11-26")).toBe("1926-12-12");
  expect(fullDate("8505<<", "birth", "2026-11-26")).toBe("1985-05-XX");
  expect(fullDate("<<<<<<", "birth", "2026-11-26")).toBeUndefined();
  expect(fullDate("360812", "expiry", "2026-11-26")).toBe("2036-08-12");
  expect(fullDate("991231", "expiry", "2026-11-26")).toBe("1999-12-31");
});

test("a long number goes on in the optional data, with a check digit of all of it", () => {
  const { zone } = readMrz(
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
  );
  const written = zone && writeMrz({ ...zone.fields, documentNumber: "D231458907340" });
  const lines = ["I<UTOD23145890<73409<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<8", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];
  expect(written).toMatchObject({ ok: true, lines });
  const again = readMrz(lines.join("\n"));
  expect([again.valid, again.zone?.fields.documentNumber]).toEqual([true, "D231458907340"]);
});

test("the long number that ICAO prints is read whole (Doc 9303-5)", () => {
  const { zone, valid } = readMrz(
    "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<",
  );
  expect([valid, zone?.fields.documentNumber, zone?.fields.optionalData]).toEqual([true, "D23145890734", undefined]);
});

test.each<[string, Partial<MrzFields>]>([
  ["unknown-format", { format: "TD4" as MrzFields["format"] }],
  ["document-code", { documentCode: "P" }],
  ["document-code", { documentCode: "AV" }],
  ["unknown-state", { issuingState: "MRC" }],
  ["unknown-state", { issuingState: "DEU" }],
  ["unknown-state", { issuingState: "XXA" }],
  ["unknown-nationality", { nationality: "ZZZ" }],
  ["unknown-sex", { sex: "Y" as MrzFields["sex"] }],
  ["no-name", { primaryIdentifier: " ", secondaryIdentifier: "'" }],
  ["unwritable-character", { primaryIdentifier: "李" }],
  ["birth-date", { birthDate: "1992-02-30" }],
  ["expiry-date", { expiryDate: "2026-04" }],
  ["no-number", { documentNumber: " " }],
  ["unwritable-in-field", { documentNumber: "MA-4207" }],
  ["number-too-long", { documentNumber: "MA4207719123456" }],
  ["number-too-long", { format: "TD3", documentCode: "P", documentNumber: "MA42077191" }],
  ["optional-too-long", { optionalData: "12345678" }],
  ["optional-too-long", { optionalData2: "1" }],
])("refused as %s (%#)", (code, changes) => {
  expect(refusal(changes)).toBe(code);
});

test("somebody with one name only has it as primary identifier, wherever it was given", () => {
  for (const [primaryIdentifier, secondaryIdentifier] of [
    ["Sukarno", ""],
    ["", "Sukarno"],
  ] as const) {
    expect(refusal({ primaryIdentifier, secondaryIdentifier })).toContain("PUMARSUKARNO<<<<<<<<<<<<<<<<<<<<<<<<");
  }
});

test("what is wrong is named: the field of a check digit, a line and a position, an impossible day", () => {
  const lines = ["PUMAREL<AMRANI<<YOUSSEF<<<<<<<<<<<<<", "MA42077190MAR9203<<0M2604125<<<<<<<4"];
  const faults = (from: string, to: string) => readMrz(lines.join("\n").replace(from, to)).faults;
  expect(faults("MA42077190", "MA42077194")).toEqual([
    { code: "check-digit", about: { of: "number", found: "4", expected: "0" } },
    { code: "check-digit", about: { of: "composite", found: "4", expected: expect.any(String) } },
  ]);
  expect(faults("YOUSSEF", "YOuSSEF")[0]).toEqual({
    code: "mrz-character",
    about: { line: "1", position: "19", character: "u" },
  });
  expect(faults("2604125", "2613125").map(({ code }) => code)).toContain("mrz-expiry-date");
  expect(faults("<<YOUSSEF", "<<YOUSSEF<<X").map(({ code }) => code)).toEqual(["mrz-size"]);
  expect(readMrz("").faults).toEqual([{ code: "mrz-size", about: {} }]);
});

test("a code that the table does not know is remarked upon, not refused: the table may be older than the code", () => {
  const zone = "I<XYZERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907XYZ7408122F1204159<<<<<<<6";
  const { valid, remarks } = readMrz(zone);
  expect(valid).toBe(true);
  expect(remarks.map(({ code }) => code)).toEqual(["unknown-state", "unknown-nationality"]);
});

test("codes of States, organizations and persons (Doc 9303-3 §5)", () => {
  for (const code of ["MAR", "FRA", "D", "GBN", "RKS", "EUE", "UNO", "XPO", "UTO"]) expect(isIssuer(code)).toBe(true);
  for (const code of ["XXA", "XXB", "XXC", "XXX", "MAR"]) expect(isNationality(code)).toBe(true);
  for (const code of ["XXA", "DEU", "MRC", "", "maroc"]) expect(isIssuer(code)).toBe(false);
  expect([twoLetterCode("MAR"), twoLetterCode("D"), twoLetterCode("UTO"), twoLetterCode("XXA")]).toEqual([
    "MA",
    "DE",
    "UT",
    undefined,
  ]);
  expect([threeLetterCode("MA"), threeLetterCode("DE"), threeLetterCode("XX")]).toEqual(["MAR", "D", undefined]);
});
