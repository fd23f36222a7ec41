/**
 * Keys under which the spellings of a name meet: its firm consonants in a few classes, whatever the script. Vowels, h, w and y
 * are too often left out to be of use; a group that two classes share gives a key of each.
 */

import { articleLength } from "./distance.ts";
import { unitNames, unitsOf } from "./units.ts";

const classes: Readonly<Record<string, string>> = {
  ...{ b: "B", p: "B", ب: "B", پ: "B" },
  ...{ t: "D", th: "DS", d: "D", dh: "DS", ت: "D", ث: "DS", د: "D", ذ: "DS", ض: "DS", ط: "D", ظ: "DS" },
  ...{ s: "SC", z: "S", ز: "S", س: "SC", ص: "S", x: "SK" },
  ...{ ch: "CK", sh: "C", tch: "C", ش: "C", چ: "C" },
  ...{ c: "SKJ", k: "K", q: "K", kh: "K-", gu: "K", gh: "K", g: "KJ", ق: "K", ك: "K", ݣ: "K", خ: "K-", غ: "K" },
  ...{ j: "J", dj: "J", ج: "JK" },
  ...{ f: "F", ph: "F", v: "F-", ف: "F", ڤ: "F" },
  ...{ l: "L", ل: "L", m: "M", م: "M", n: "N", ن: "N", r: "R", ر: "R" },
};

/** Keys of one part; more than this many spellings of a skeleton are not followed. */
const most = 12;

/**
 * @param part of {@link splitName}
 * @returns at least one key; `-` where there is no firm consonant
 */
export function skeletonsOf(part: string, script: "latin" | "arabic"): readonly string[] {
  const { codes } = unitsOf(part, script);
  const keys = new Set(skeletonsFrom(codes));
  const article = articleLength(codes);
  if (article > 0) for (const key of skeletonsFrom(codes.subarray(article))) keys.add(key);
  return [...keys];
}

function skeletonsFrom(codes: Uint8Array): readonly string[] {
  let keys = [""];
  for (const code of codes) {
    const options = classes[unitNames[code] ?? ""];
    if (!options) continue;
    const next = new Set<string>();
    for (const key of keys) {
      for (const option of options) {
        if (next.size < most) next.add(option === "-" || key.endsWith(option) ? key : key + option);
      }
    }
    keys = [...next];
  }
  return keys.map((key) => key || "-");
}

/** The key, and the key without each of its letters in turn: two keys one letter apart share one. */
export function neighbours(key: string): readonly string[] {
  if (key.length < 2) return [key];
  const all = new Set([key]);
  for (let at = 0; at < key.length; at += 1) all.add(key.slice(0, at) + key.slice(at + 1));
  return [...all];
}
