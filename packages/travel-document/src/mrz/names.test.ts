import { expect, test } from "vitest";
import { fitName } from "./fit-name.ts";
import { readName } from "./read-name.ts";

const components = (name: string) => {
  const [primary = "", secondary = ""] = name.split(", ");
  const apart = (identifier: string) => identifier.split(/[ -]/).filter(Boolean);
  return { primary: apart(primary), secondary: apart(secondary) };
};

/** Doc 9303 parts 4 to 7, "truncation of names": those of the examples that shorten to initials. */
const examples: [number, string, string][] = [
  [30, "NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG", "NILAVADHANANANDA<<CHAYAPA<DE<K"],
  [31, "NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG", "NILAVADHANANANDA<<CHAYAPA<DEJ<K"],
  [39, "NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"],
  [39, "NILAVADHANANANDA, ARNPOL PETCH CHARONGUANG", "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU"],
  [30, "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL, DINGO POTOROO", "BENNELONG<WOOLOOMOOLOO<W<W<<DI"],
  [31, "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL, DINGO POTOROO", "BENNELONG<WOOLOOMOOLOO<W<W<<D<P"],
  [39, "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL, DINGO POTOROO", "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI"],
  [31, "PAPANDROPOULOUS, JONATHOON ALEC", "PAPANDROPOULOUS<<JONATHOON<ALEC"],
  [31, "VAN DER MUELLEN, MARTIN", "VAN<DER<MUELLEN<<MARTIN<<<<<<<<"],
  [31, "AL-BASRI, HUDA MUHAMMAD JAWAD", "AL<BASRI<<HUDA<MUHAMMAD<JAWAD<<"],
  [31, "VILARCHAO FERNANDEZ, JOSE RAMON", "VILARCHAO<FERNANDEZ<<JOSE<RAMON"],
  [31, "ARKFREITH", "ARKFREITH<<<<<<<<<<<<<<<<<<<<<<"],
  [31, "SATRIYA SUDARPA", "SATRIYA<SUDARPA<<<<<<<<<<<<<<<<"],
];

test.each(examples)("in %i positions, %s is %s", (width, name, field) => {
  expect(fitName(components(name), width)).toBe(field);
});

/** The same parts' other ways to shorten, which a State may choose: they are read like any. */
test.each([
  "NILAVADHANANANDA<<ARN<PET<CHARO",
  "BENNELONG<WOOLOOM<WAR<WARN<<D<P",
  "BENNEL<WOOLO<WARRA<WARNA<<DIN<P",
  "BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO",
  "BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO",
])("%s is read, and may be shortened", (field) => {
  expect(readName(field)).toMatchObject({ wellFormed: true, mayBeShortened: true });
});

const letters = (count: number) => "ABDERRAHMANECHERKAOUI".repeat(4).slice(0, count);

test("a shortened name fills its field, ends in a letter, and keeps a letter of each identifier", {
  timeout: 30_000,
}, () => {
  for (const width of [30, 31, 39]) {
    for (let primary = 2; primary <= 60; primary += 3) {
      for (let secondary = 0; secondary <= 60; secondary += 5) {
        for (const parts of [1, 2, 5, 20]) {
          const many = (count: number) => Array.from({ length: count === 0 ? 0 : parts }, () => letters(count));
          const field = fitName({ primary: many(primary), secondary: many(secondary) }, width);
          const read = readName(field);
          expect(field).toHaveLength(width);
          expect([field, read.wellFormed]).toEqual([field, true]);
          expect([field, read.secondary !== ""]).toEqual([field, secondary > 0]);
        }
      }
    }
  }
});

test("a name without a space between its parts, or of one part only, is shortened at its end", () => {
  expect(fitName({ primary: [letters(50)], secondary: [] }, 31)).toBe(letters(31));
  expect(fitName({ primary: [letters(50)], secondary: ["AMINA"] }, 31)).toBe(`${letters(28)}<<A`);
  expect(fitName({ primary: [letters(29)], secondary: ["A"] }, 31)).toBe(`${letters(28)}<<A`);
});
