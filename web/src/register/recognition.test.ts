import { optional, partialDate, record, text } from "@wasl/procedure";
import { expect, test } from "vitest";
import { recognitionFrom, takesRecord } from "./recognition.ts";

const name = record({ latin: optional(text(80)), arabic: optional(text(80)) });
const recognition = record({ given: name, family: name, birthDate: partialDate() });
const candidate = {
  record: {
    id: "TZ-1991-04120",
    sex: "M",
    givenLatin: "Brahim",
    givenArabic: "إبراهيم",
    familyLatin: "",
    familyArabic: "أيت لحسن",
    fatherLatin: "",
    fatherArabic: "",
    grandfatherLatin: "",
    grandfatherArabic: "",
    motherLatin: "",
    motherArabic: "",
    birthDate: "1991-05-14",
    birthPlaceLatin: "",
    birthPlaceArabic: "",
  },
};

test("the decision begins with the register's own strings, each in its script, and its reference", () => {
  expect(recognitionFrom(candidate, "recognition", recognition)).toEqual({
    given: { latin: "Brahim", arabic: "إبراهيم" },
    family: { arabic: "أيت لحسن" },
    birthDate: "1991-05-14",
  });
  expect(recognitionFrom(candidate, "registerReference", text(60))).toBe("TZ-1991-04120");
});

test("what has none of the register's words is left empty, and a step without the reference is another decision", () => {
  expect(recognitionFrom(candidate, "writtenReasons", record({ text: text(100) }))).toBeUndefined();
  expect([takesRecord(["recognition", "registerReference"]), takesRecord(["writtenReasons"])]).toEqual([true, false]);
});
