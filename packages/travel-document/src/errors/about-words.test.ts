import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aboutInWords, errors } from "../errors.ts";
import { layouts } from "../mrz/layouts.ts";
import { decodeSeal } from "../seal/decode.ts";
import { fromHex, icaoSeal } from "../testing/vectors.ts";

const source = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
/** Codes that a type of the package names: what may come is what the compiler lets come. */
const codesIn = (path: string, type: RegExp) =>
  [...(type.exec(source(path))?.[0] ?? "").matchAll(/"([a-z-]+)"/g)].map(([, code]) => code ?? "");

const faults = [
  ...codesIn("certificate/chain.ts", /export type ChainFault =[^;]+;/),
  ...codesIn("certificate/profile.ts", /readonly code:[^;]+;/).filter((code) =>
    new RegExp(`code: "${code}", serious: true`).test(source("certificate/profile.ts")),
  ),
  "other-state",
];
const places = [...new Set(Object.values(layouts).flatMap(({ checks }) => checks.map(({ of }) => of)))];
const fields = ["documentNumber", "optionalData", "optionalData2"];

/** Every part that a change of ICAO's example, or of its length, is refused with. */
function parts(): readonly string[] {
  const seal = fromHex(icaoSeal.hex);
  const changed = [...seal.keys()].flatMap((place) => [0, 1, 2, 3, 255].map((byte) => seal.with(place, byte)));
  const zone = seal.subarray(18, 68);
  const twice = Uint8Array.of(...seal.subarray(0, 68), ...zone, ...seal.subarray(68));
  const none = Uint8Array.of(...seal.subarray(0, 18), ...seal.subarray(68));
  const refused = [...changed, twice, none, new Uint8Array(9000)].map((bytes) => decodeSeal(bytes));
  return [...new Set(refused.flatMap((read) => (read.ok ? [] : [read.refusal.about?.part ?? ""])))];
}

describe.each([
  ["UNTRUSTED_CERTIFICATE", "fault", faults],
  ["check-digit", "of", places],
  ["unwritable-in-field", "field", fields],
  ["WRONG_FORMAT", "part", [...parts(), "version 3", "two zones", "no zone"]],
] as const)("%s", (code, name, values) => {
  test.each(values)("%s is said in French, in Arabic and in English", (value) => {
    const [fr, ar, en] = (["fr", "ar", "en"] as const).map((language) => {
      return aboutInWords(code, { [name]: value }, language)[name] ?? "";
    });
    expect(ar).toMatch(/\p{Script=Arabic}/u);
    expect(ar).not.toMatch(/[A-Za-z]/);
    expect([fr, en]).not.toContain("");
    expect(fr).not.toMatch(/#|feature|twice|missing|authority|wrong/);
  });
});

test("what is no code stays as it is, and another package's codes too", () => {
  expect(aboutInWords("mrz-name", { name: "part" }, "fr")).toEqual({ name: "part" });
  expect(aboutInWords("WRONG_FORMAT", { part: "feature 4 twice" }, "fr")).toEqual({ part: "élément 4 répété" });
  expect(aboutInWords("active-attachment", { part: "length" }, "fr")).toEqual({ part: "length" });
});

test("the seal is a cachet in French, everywhere", () => {
  for (const { fr } of Object.values(errors)) expect(`${fr.says} ${fr.next}`).not.toMatch(/sceau/i);
});
