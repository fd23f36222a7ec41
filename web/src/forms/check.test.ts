import { code, date, freeText, listOf, optional, partialDate, record, text } from "@wasl/procedure";
import { expect, test } from "vitest";
import { check } from "./check.ts";
import { tidy } from "./form-value.ts";

const person = record({
  names: record({ given: text(80), family: text(80) }),
  birthDate: partialDate(),
  sex: code("M", "F", "X"),
  marks: optional(freeText(10)),
});

test("an empty form asks for each required field by its own name, and for no optional one", () => {
  expect(check(person, undefined, false, "/person")).toEqual([
    { pointer: "/person/names/given", code: "missing" },
    { pointer: "/person/names/family", code: "missing" },
    { pointer: "/person/birthDate", code: "missing" },
    { pointer: "/person/sex", code: "choice" },
  ]);
});

test("a fact that may stay away is not asked for, but once begun it must be whole", () => {
  expect(check(person, undefined, true, "/person")).toEqual([]);
  expect(check(person, { sex: "M" }, true, "/person")).toHaveLength(3);
});

test("a year alone is a birth date, a month alone is not", () => {
  const born = (birthDate: string) =>
    check(record({ birthDate: partialDate() }), { birthDate }, false, "").map((fault) => fault.code);
  expect(born("1992-XX-XX")).toEqual([]);
  expect(born("1991-05-14?")).toEqual([]);
  expect(born("XX-05-14")).toEqual(["partial"]);
});

test("a day that does not exist is told as such", () => {
  expect(check(date(), "2026-02-30", false, "/takenOn")).toEqual([{ pointer: "/takenOn", code: "date" }]);
});

test("spaces are nothing given, and a list of nothing is no list", () => {
  expect(tidy({ given: "  ", aliases: ["", " "] })).toBeUndefined();
  expect(tidy({ given: " Brahim ", aliases: [] })).toEqual({ given: "Brahim" });
});

test("each item of a list is checked where it stands", () => {
  const questions = listOf(record({ question: freeText(5) }), 3, 1);
  expect(check(questions, [{ question: "ok" }, { question: "too long" }], false, "/questions")).toEqual([
    { pointer: "/questions/1/question", code: "tooLong", about: { max: 5 } },
  ]);
  expect(check(questions, undefined, false, "/questions")).toEqual([{ pointer: "/questions", code: "missing" }]);
});
