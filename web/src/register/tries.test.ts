import { expect, test } from "vitest";
import { questionOf, setAside, startWith, write } from "./form-state.ts";
import { triesAfter } from "./tries.ts";

const known = {
  given: ["Youcef", "يوسف"],
  family: ["El Amrani"],
  birth: ["1991-03-12"],
  birthPlace: ["Fès"],
  father: [],
  mother: [],
};
const asked = { given: "Youcef", family: "El Amrani", birth: "1991-03-12", birthPlace: "Fès" };

test("a field left aside keeps its words and is not asked", () => {
  const state = setAside(startWith(asked), "birthPlace", true);
  expect(questionOf(state)).toEqual({ given: "Youcef", family: "El Amrani", birth: "1991-03-12" });
  expect(state.written.birthPlace).toBe("Fès");
  expect(questionOf(setAside(state, "birthPlace", false))).toEqual(asked);
  expect(questionOf(write(state, "given", "  "))).toEqual({ family: "El Amrani", birth: "1991-03-12" });
});

test("when nobody is found: only the year, the other script, names exchanged, then without what is least sure", () => {
  const tries = triesAfter(asked, startWith(asked), known);
  expect(tries.map((one) => [one.kind, "field" in one ? one.field : undefined])).toEqual([
    ["year", undefined],
    ["writing", "given"],
    ["exchange", undefined],
    ["without", "birthPlace"],
    ["without", "birth"],
    ["without", "given"],
  ]);
  expect(tries.map(({ state }) => questionOf(state)).slice(0, 3)).toEqual([
    { ...asked, birth: "1991" },
    { ...asked, given: "يوسف" },
    { ...asked, given: "El Amrani", family: "Youcef" },
  ]);
});

test("the only name is never left aside", () => {
  const only = { family: "Alami", birth: "1990" };
  const without = triesAfter(only, startWith(only), known).filter(({ kind }) => kind === "without");
  expect(without.map((one) => ("field" in one ? one.field : undefined))).toEqual(["birth"]);
});
