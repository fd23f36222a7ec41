import { expect, test } from "vitest";
import { dictionary } from "../words/dictionary.ts";
import type { Language } from "../words/language.ts";
import { makeWords } from "../words/words.tsx";
import { clocksDiffer, dateWords, instantWords, timeWords } from "./date-words.ts";
import { readEdtf, writeEdtf } from "./edtf.ts";
import { edtfWords } from "./edtf-words.ts";
import { remaining } from "./remaining.ts";
import { remainingWords } from "./remaining-words.ts";

const words = async (language: Language) => makeWords(language, await dictionary(language), {});
const at = (text: string) => Temporal.Instant.from(text);
const bare = (text: string) => text.replace(/[\u2068\u2069]/g, "");

test("a deadline is said in words and figures, in the legal time of its State", () => {
  expect(instantWords("2026-03-13T16:00:00Z", "Europe/Paris", "fr")).toBe("vendredi 13 mars 2026, 17\u00a0h\u00a000");
  expect(instantWords("2026-03-13T16:00:00Z", "Africa/Casablanca", "ar")).toBe("الجمعة 13 مارس 2026، الساعة 16:00");
  expect(instantWords("2026-03-13T16:00:00Z", "Europe/Paris", "en")).toBe("Friday 13 March 2026, 17:00");
});

test("Morocco's months are Morocco's, and figures are European", () => {
  const months = [5, 7, 8, 9, 11, 12].map((month) =>
    dateWords(new Temporal.PlainDate(2026, month, 4), "ar", { weekday: false }),
  );
  expect(months).toEqual(["4 ماي 2026", "4 يوليوز 2026", "4 غشت 2026", "4 شتنبر 2026", "4 نونبر 2026", "4 دجنبر 2026"]);
});

test("the first of a month is le premier", () => {
  expect(dateWords(new Temporal.PlainDate(2026, 5, 1), "fr")).toBe("vendredi 1er mai 2026");
});

test("seconds are told where a receipt is compared with its envelope", () => {
  expect(timeWords(new Temporal.PlainTime(17, 12, 4), "fr", true)).toBe("17\u00a0h\u00a012\u00a0min\u00a004\u00a0s");
});

test("the other shore's clock is shown only where it shows another hour: not while Morocco keeps GMT+1 and Paris winter time", () => {
  expect(clocksDiffer("2026-01-15T12:00:00Z", "Europe/Paris", "Africa/Casablanca")).toBe(false);
  expect(clocksDiffer("2026-07-15T12:00:00Z", "Europe/Paris", "Africa/Casablanca")).toBe(true);
});

test("what is left is told in the two units that matter", async () => {
  const { t } = await words("fr");
  const left = (due: string) => remainingWords(remaining(at(due), at("2026-03-12T08:20:00Z")), t);
  expect(left("2026-03-12T10:00:00Z")).toBe("dans 1 h 40");
  expect(left("2026-03-13T16:00:00Z")).toBe("dans 1 jour 7 h");
  expect(left("2026-03-26T15:10:00Z")).toBe("dans 14 jours");
  expect(left("2026-03-11T17:00:00Z")).toBe("retard de 15 h");
});

test("in Arabic two days are يومان in their own form", async () => {
  const { t } = await words("ar");
  expect(bare(remainingWords(remaining(at("2026-03-14T10:20:00Z"), at("2026-03-12T08:20:00Z")), t))).toBe(
    "بعد يومين وساعتين",
  );
});

test("what is unknown of a birth date is said, never filled in", async () => {
  const french = await words("fr");
  expect(edtfWords("1992-XX-XX", french)).toBe("1992, jour et mois inconnus");
  expect(edtfWords("1991-05-XX", french)).toBe("mai 1991, jour inconnu");
  expect(edtfWords("1991-05-14?", french)).toBe("14 mai 1991, à confirmer");
  expect(edtfWords("1984/1986", french)).toBe("entre 1984 et 1986");
  expect(bare(edtfWords("1991-05-XX", await words("ar")))).toBe("ماي 1991، اليوم غير معروف");
});

test("three boxes and a doubt make a partial date, and the same is read back", () => {
  expect(writeEdtf({ year: "1992", month: "", day: "", doubt: "" })).toBe("1992-XX-XX");
  expect(writeEdtf({ year: "1991", month: "5", day: "14", doubt: "?" })).toBe("1991-05-14?");
  expect(writeEdtf({ year: "", month: "5", day: "14", doubt: "" })).toBe("");
  expect(readEdtf("1991-05-14?")).toEqual({ year: "1991", month: "05", day: "14", doubt: "?" });
  expect(readEdtf("1984/1986")).toBeUndefined();
});
