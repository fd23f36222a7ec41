import type { MrzFields } from "../mrz/fields.ts";
import { layouts, type MrzFormat } from "../mrz/layouts.ts";

/** A sequence that is the same every time (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const formats: readonly MrzFormat[] = ["TD1", "TD2", "TD3", "MRV-A", "MRV-B"];
const codes: Readonly<Record<MrzFormat, readonly string[]>> = {
  TD1: ["I", "A", "C", "ID", "AC"],
  TD2: ["PU", "I", "A", "C"],
  TD3: ["P", "PP", "PD"],
  "MRV-A": ["V", "VC"],
  "MRV-B": ["V", "VB"],
};
const states = ["MAR", "FRA", "D", "UTO", "SEN", "RKS", "XOM", "ESP"];
const nationalities = [...states, "XXA", "XXB", "XXC", "XXX"];

/** A document of any kind, its name short enough to be written whole, as it reads back. */
export function randomFields(random: () => number): MrzFields {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const of = (alphabet: string, length: number) => Array.from({ length }, () => pick([...alphabet])).join("");
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const both = `${letters}0123456789`;
  const format = pick(formats);
  const layout = layouts[format];
  const two = (number: number) => String(number).padStart(2, "0");
  const day = () => `${two(between(0, 99))}${two(between(1, 12))}${two(between(1, 28))}`;
  const name = () => Array.from({ length: between(1, 2) }, () => of(letters, between(1, 6))).join(" ");
  const long = layout.longNumbers && random() < 0.3;
  const room = layout.optional[2];
  const number = of(both, long ? between(10, 9 + room - 2) : between(1, 9));
  const left = long ? room - (number.length - 9) - 2 : room;
  const optionalData = random() < 0.5 || left < 1 ? "" : of(both, between(1, left));
  const optionalData2 = layout.optional2 && random() < 0.5 ? of(both, between(1, 11)) : "";
  return {
    format,
    documentCode: pick(codes[format]),
    issuingState: pick(states),
    primaryIdentifier: name(),
    secondaryIdentifier: random() < 0.1 ? "" : name(),
    documentNumber: number,
    nationality: pick(nationalities),
    birthDate: random() < 0.1 ? `${day().slice(0, pick([0, 2, 4]))}`.padEnd(6, "<") : day(),
    sex: pick(["F", "M", "X"] as const),
    expiryDate: day(),
    ...(optionalData ? { optionalData } : {}),
    ...(optionalData2 ? { optionalData2 } : {}),
    ...(format === "TD3" && !optionalData && random() < 0.5 ? { unusedOptionalCheck: "<" as const } : {}),
  };
}

const latin = [..."abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüÿœæñßøåäöğşışłžšč"];
const arabic = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأؤإئ"];
const cyrillic = [..."абвгдежзиклмнопрстуфхцчшщэюя"];
const joints = [" ", "-", "’", "'"];

/**
 * Names as people have them: of any of the three scripts, with marks, hyphens and apostrophes, as long as no zone holds, or one
 * alone.
 */
export function randomName(random: () => number): Pick<MrzFields, "primaryIdentifier" | "secondaryIdentifier"> {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const word = (letters: readonly string[]) => {
    return Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(letters)).join("");
  };
  const name = (most: number) => {
    const letters = pick([latin, latin, arabic, cyrillic]);
    const words = Array.from({ length: 1 + Math.floor(random() * most) }, () => word(letters));
    return words.reduce((before, next) => `${before}${pick(letters === latin ? joints : [" "])}${next}`);
  };
  const most = pick([1, 2, 9]);
  return { primaryIdentifier: name(most), secondaryIdentifier: random() < 0.2 ? "" : name(most) };
}
