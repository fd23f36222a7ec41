/** Field by field: does what is asked agree with what the register holds? Words for a person, never a score kept. */

import { fold, isArabic, keyOf } from "./names.ts";
import type { RegisterRecord } from "./record.ts";

export type Agreement = "same" | "near" | "differs" | "absent";

export interface RegisterQuery {
  readonly given?: string;
  readonly family?: string;
  readonly father?: string;
  /** As far as known: `1985`, `1985-04`, `1985-04-12`, EDTF (`1985-XX-XX`, `1985?`). */
  readonly birth?: string;
}

export type Agreements = Readonly<Record<keyof RegisterQuery, Agreement>>;

export function agree(query: RegisterQuery, record: RegisterRecord): Agreements {
  return {
    given: agreeOnName(query.given, record.givenLatin, record.givenArabic),
    family: agreeOnName(query.family, record.familyLatin, record.familyArabic),
    father: agreeOnName(query.father, record.fatherLatin, record.fatherArabic),
    birth: agreeOnBirth(query.birth, record.birthDate),
  };
}

/** A name asked in one script is compared with the same script; with the other only where the record lacks it, and then at best near. */
export function agreeOnName(asked: string | undefined, latin: string, arabic: string): Agreement {
  const name = asked?.trim() ?? "";
  const [own, other] = isArabic(name) ? [arabic, latin] : [latin, arabic];
  if (name === "" || (own === "" && other === "")) return "absent";
  if (own === "") return keysAgree(fold(name), fold(other)) ? "near" : "differs";
  const left = fold(name);
  const right = fold(own);
  if (left.join(" ") === right.join(" ")) return "same";
  if (keysAgree(left, right) || closeEnough(left.join(""), right.join(""))) return "near";
  return "differs";
}

/** All keys of the shorter name are in the longer: `Fatima` and `Fatima Zahra`. */
function keysAgree(left: readonly string[], right: readonly string[]): boolean {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const keys = new Set(many.map(keyOf));
  return few.length > 0 && few.every((word) => keys.has(keyOf(word)));
}

/** One letter wrong, missing, added, or two exchanged, in a name of five letters or more. */
export function closeEnough(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length < 5 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const exchanged =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return exchanged || short.slice(at + 1) === long.slice(at + 1);
}

/** Same where everything known on both sides agrees; near for two years' difference or for day and month exchanged. */
export function agreeOnBirth(asked: string | undefined, held: string): Agreement {
  const wanted = readBirth(asked);
  const known = readBirth(held);
  if (!wanted || !known) return "absent";
  const years = Math.max(wanted.from - known.to, known.from - wanted.to, 0);
  const equal = (left: number | undefined, right: number | undefined) =>
    left === undefined || right === undefined || left === right;
  if (years === 0 && equal(wanted.month, known.month) && equal(wanted.day, known.day)) return "same";
  return years <= 2 ? "near" : "differs";
}

interface Birth {
  /** Years that it may mean, first and last. */
  readonly from: number;
  readonly to: number;
  readonly month?: number;
  readonly day?: number;
}

/** EDTF level 1 as far as births need it: `1985`, `1985-04-XX`, `198X`, `1985?`, `1984/1986`. */
function readBirth(written: string | undefined): Birth | undefined {
  const [first, last] = (written ?? "")
    .split("/")
    .map((part) => /^(\d{2}[\dX]{2})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?/u.exec(part.trim()));
  if (!first?.[1]) return undefined;
  const number = (part: string | undefined) => (part && part !== "XX" ? Number(part) : undefined);
  const to = Number((last?.[1] ?? first[1]).replaceAll("X", "9"));
  const from = Number(first[1].replaceAll("X", "0"));
  return last ? { from, to } : { from, to, month: number(first[2]), day: number(first[3]) };
}
