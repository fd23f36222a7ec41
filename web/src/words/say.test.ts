import { expect, test } from "vitest";
import { say } from "./say.ts";

const cases = {
  zero: "لا ملف",
  one: "ملف واحد",
  two: "ملفان",
  few: "{count} ملفات",
  many: "{count} ملفًا",
  other: "{count} ملف",
};

test("Arabic counts with its own plural: none, one, two, few, many, hundreds", () => {
  expect([0, 1, 2, 3, 11, 100].map((count) => say("ar", cases, { count }))).toEqual([
    "لا ملف",
    "ملف واحد",
    "ملفان",
    "3 ملفات",
    "11 ملفًا",
    "100 ملف",
  ]);
});

test("a Latin name inside an Arabic sentence is isolated, so that it cannot turn the sentence round", () => {
  expect(say("ar", "الدور على {the}", { the: "France" })).toBe("الدور على \u2068France\u2069");
  expect(say("ar", "{time} ب{city}", { time: "16:00", city: "الرباط" })).toBe("\u206816:00\u2069 بالرباط");
  expect(say("fr", "Au tour {of}", { of: "du Maroc" })).toBe("Au tour du Maroc");
});

test("a small count is said in words", () => {
  expect(say("fr", { one: "une échéance", other: "{words} échéances" }, { count: 3 })).toBe("trois échéances");
  expect(say("en", { one: "one", other: "{words} deadlines" }, { count: 12 })).toBe("12 deadlines");
});
