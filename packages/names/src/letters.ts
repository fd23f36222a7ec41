/**
 * Which Latin letter groups stand for an Arabic letter, and how readily: 1 is the usual writing, less a rarer one. One table
 * serves both directions and, through the Arabic letters that two Latin groups share, Latin against Latin. French usage of
 * Moroccan civil status first, then English, Turkish and Gulf habits.
 */
export const renderings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ا: { a: 1, e: 0.85, i: 0.7, o: 0.7, u: 0.6, ou: 0.6, h: 0.2 },
  ب: { b: 1, p: 0.7, v: 0.4 },
  ت: { t: 1, th: 0.7, d: 0.4 },
  ث: { th: 1, t: 0.8, s: 0.7 },
  ج: { j: 1, dj: 0.97, g: 0.85, gu: 0.6, c: 0.5, ch: 0.4, z: 0.3 },
  ح: { h: 1, kh: 0.4 },
  خ: { kh: 1, k: 0.6, h: 0.6, x: 0.7, ch: 0.4 },
  د: { d: 1, dh: 0.6, t: 0.4 },
  ذ: { dh: 1, d: 0.85, z: 0.85, th: 0.7 },
  ر: { r: 1 },
  ز: { z: 1, s: 0.6 },
  س: { s: 1, c: 0.85, z: 0.4, sh: 0.2 },
  ش: { ch: 1, sh: 1, s: 0.5, c: 0.4, x: 0.3 },
  ص: { s: 1, c: 0.8, z: 0.35 },
  ض: { d: 1, dh: 0.9, z: 0.6, th: 0.4 },
  ط: { t: 1, th: 0.6, d: 0.35 },
  ظ: { z: 0.95, dh: 1, d: 0.85, th: 0.6 },
  ع: { a: 0.95, e: 0.8, i: 0.7, o: 0.75, ou: 0.7, u: 0.65 },
  غ: { gh: 1, g: 0.8, r: 0.5, k: 0.3 },
  ف: { f: 1, ph: 0.95, v: 0.7, p: 0.3 },
  ق: { k: 1, q: 1, c: 0.8, g: 0.7, gu: 0.6, kh: 0.45, gh: 0.4 },
  ك: { k: 1, c: 0.85, q: 0.6, g: 0.5, kh: 0.4 },
  ݣ: { g: 1, gu: 1, k: 0.7 },
  ل: { l: 1 },
  م: { m: 1, n: 0.15 },
  ن: { n: 1, m: 0.15 },
  ه: { h: 1, a: 0.95, e: 0.85 },
  و: { w: 1, ou: 1, o: 0.95, u: 0.95, v: 0.7 },
  ي: { y: 1, i: 1, e: 0.8, j: 0.4, ai: 0.8 },
  پ: { p: 1, b: 0.8 },
  چ: { ch: 1, tch: 1, j: 0.7 },
  ڤ: { v: 1, f: 0.8 },
};

/** Latin letter groups read as one sound, longest first. */
export const groups: readonly string[] = [
  ...["tch", "sch", "kh", "gh", "ch", "sh", "th", "dh", "dj", "ph", "ou", "oo", "ee", "ck", "gu"],
  ..."abcdefghijklmnopqrstuvwxyz",
];

/** Groups that are another writing of one in the table. */
export const sameAs: Readonly<Record<string, string>> = { oo: "ou", ee: "i", ck: "k", sch: "ch" };

/** How far two Latin vowels are apart: 0 the same sound, 1 nothing in common. */
export const vowelDistance: Readonly<Record<string, number>> = {
  "a e": 0.1,
  "a i": 0.25,
  "a o": 0.2,
  "a ou": 0.3,
  "a u": 0.2,
  "e i": 0.08,
  "e o": 0.25,
  "e ou": 0.3,
  "e u": 0.25,
  "i o": 0.35,
  "i ou": 0.35,
  "i u": 0.25,
  "o ou": 0.06,
  "o u": 0.08,
  "ou u": 0.04,
  "i y": 0.03,
  "e y": 0.12,
  "a y": 0.3,
  "u y": 0.25,
  "ou w": 0.05,
  "u w": 0.1,
  "o w": 0.12,
};
export const vowels: ReadonlySet<string> = new Set(["a", "e", "i", "o", "u", "ou"]);
