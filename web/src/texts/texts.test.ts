import { expect, test } from "vitest";
import type { Message } from "../words/say.ts";
import arabic from "./ar/index.ts";
import english from "./en/index.ts";
import french from "./fr/index.ts";

type Chapters = Readonly<Record<string, Readonly<Record<string, Message>>>>;

const keys = (chapters: Chapters) =>
  Object.entries(chapters).flatMap(([chapter, texts]) => Object.keys(texts).map((key) => `${chapter}.${key}`));

const each = (chapters: Chapters) =>
  Object.entries(chapters).flatMap(([chapter, texts]) =>
    Object.entries(texts).map(([key, message]) => [`${chapter}.${key}`, message] as const),
  );

const words = (message: Message) => (typeof message === "string" ? [message] : Object.values(message));
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();

/** `{words}` and `{count}` may be swallowed by a form that says the number itself, and a State has its form by language. */
const optional = new Set(["{count}", "{words}", "{the}", "{of}", "{in}", "{to}"]);

test("the three languages have the same texts", () => {
  expect(keys(arabic).toSorted()).toEqual(keys(french).toSorted());
  expect(keys(english).toSorted()).toEqual(keys(french).toSorted());
});

test.each([
  ["French", french],
  ["Arabic", arabic],
  ["English", english],
] as const)("no text is empty in %s", (_, chapters) => {
  for (const [key, message] of each(chapters)) {
    for (const text of words(message)) expect(text.trim(), key).not.toBe("");
  }
});

test("what a text must name, it names in every language", () => {
  const others = new Map([...each(arabic), ...each(english)].map(([key, message]) => [key, message]));
  for (const [key, message] of each(french)) {
    const other = others.get(key) ?? "";
    const needed = words(message)
      .flatMap(places)
      .filter((place) => !optional.has(place));
    for (const place of needed) expect(words(other).join(" "), key).toContain(place);
  }
});

test("an Arabic plural has the six forms that it needs: one, two, few, many, other", () => {
  for (const [key, message] of each(arabic)) {
    if (typeof message === "string" || Object.keys(message).join() === "other") continue;
    expect(Object.keys(message), key).toEqual(expect.arrayContaining(["one", "two", "few", "many", "other"]));
  }
});

test("Arabic says everything in Arabic: the only Latin words are names of standards and keys", () => {
  for (const [key, message] of each(arabic)) {
    for (const text of words(message)) {
      const latin = text.replace(/\{\w+\}/g, "").match(/[A-Za-z]{2,}/g) ?? [];
      expect(
        latin.filter((word) => !["CSV", "WCAG", "RGAA", "AA", "Tab", "Esc", "PDF", "base"].includes(word)),
        key,
      ).toEqual([]);
    }
  }
});

test("French keeps its spaces before ? ! : ; from breaking", () => {
  for (const [key, message] of each(french))
    for (const text of words(message)) expect(text, key).not.toMatch(/ [?!:;]/);
});
