/** What may be asked of a register: names, a birth, a place, each refused with its own code where it cannot be one. */
import type { Refusal } from "@wasl/procedure";
import type { NameField, RegisterQuery } from "./identification.ts";

export type Question =
  | { readonly ok: true; readonly value: RegisterQuery }
  | { readonly ok: false; readonly refusal: Refusal };

/** Longest name looked for, in characters: civil registers stay well below it. */
const longest = 100;
/** Before it nobody asked for is alive. */
const oldestYear = 1880;

const names: readonly NameField[] = ["given", "family", "father", "mother"];
const written = [...names, "birth", "birthPlace"] as const;

/**
 * @param today in the register's State: nobody is born later
 * @returns the question without blanks, in NFC; or the first thing that is wrong, `about.field` saying where
 */
export function checkQuestion(asked: RegisterQuery, today: Temporal.PlainDate): Question {
  const query = Object.fromEntries(
    written.flatMap((field) => {
      const value = (asked[field] ?? "").normalize("NFC").trim();
      return value === "" ? [] : [[field, value]];
    }),
  ) as RegisterQuery;
  for (const field of names) {
    const code = query[field] === undefined ? undefined : faultOfName(query[field]);
    if (code) return { ok: false, refusal: { code, about: { field } } };
  }
  const born = query.birth === undefined ? undefined : faultOfBirth(query.birth, today);
  if (born) return { ok: false, refusal: { code: born, about: { field: "birth" } } };
  const place = query.birthPlace === undefined ? undefined : faultOfPlace(query.birthPlace);
  if (place) return { ok: false, refusal: { code: place, about: { field: "birthPlace" } } };
  if (query.given === undefined && query.family === undefined && query.father === undefined)
    return { ok: false, refusal: { code: "register-no-name", about: { field: "family" } } };
  // A man's name as father, and nothing else, is a list of his children.
  if (Object.keys(query).every((field) => field === "father"))
    return { ok: false, refusal: { code: "register-father-alone", about: { field: "given" } } };
  return { ok: true, value: query };
}

/** Characters that are not seen and turn what is: the order of letters, or how they join. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;
const letter = /\p{L}/gu;
const scripts = [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Tifinagh}/u] as const;

function faultOfName(name: string): string | undefined {
  if (name.length > longest) return "register-too-long";
  if (hidden.test(name)) return "register-hidden-marks";
  if (/\p{N}/u.test(name)) return "register-digits";
  if (/[^\p{L}\p{M}\p{Zs}'’ʼʻ‘`´.\-‐‑–]/u.test(name)) return "register-not-a-name";
  const letters = name.match(letter) ?? [];
  if (letters.length === 0) return "register-not-a-name";
  if (letters.length === 1) return "register-one-letter";
  // A letter that every script shares (an apostrophe that counts as one) belongs to none.
  if (letters.some((one) => !scripts.some((script) => script.test(one)) && !/\p{Script=Common}/u.test(one)))
    return "register-unknown-script";
  const mixed = name.split(/[\p{Zs}-]+/u).some((word) => scripts.filter((script) => script.test(word)).length > 1);
  return mixed ? "register-mixed-scripts" : undefined;
}

function faultOfPlace(place: string): string | undefined {
  if (place.length > longest) return "register-too-long";
  if (hidden.test(place)) return "register-hidden-marks";
  return (place.match(letter) ?? []).length < 2 ? "register-not-a-place" : undefined;
}

const part = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/u;

/** EDTF level 1: `1985`, `1985-04-XX`, `198X`, `1985?`, `1984/1986`. */
function faultOfBirth(birth: string, today: Temporal.PlainDate): string | undefined {
  const ends = birth.split("/");
  const read = ends.map((end) => earliest(end.trim()));
  const [from, to] = read;
  if (ends.length > 2 || read.includes(undefined) || !from) return "register-impossible-date";
  if (to && Temporal.PlainDate.compare(from, to) > 0) return "register-impossible-date";
  if (Temporal.PlainDate.compare(from, today) > 0) return "register-future-date";
  return (to ?? from).year < oldestYear && !/^1XXX|^18[89X]X?/u.test(birth) ? "register-date-too-old" : undefined;
}

/** The first day that a written date may mean; undefined where the calendar has none such. */
function earliest(written: string): Temporal.PlainDate | undefined {
  const [, year = "", month = "XX", day = "XX"] = part.exec(written) ?? [];
  if (year === "" || (month === "XX" && day !== "XX")) return undefined;
  const known = (text: string, otherwise: number) => (text === "XX" ? otherwise : Number(text));
  try {
    return Temporal.PlainDate.from(
      { year: Number(year.replaceAll("X", "0")), month: known(month, 1), day: known(day, 1) },
      { overflow: "reject" },
    );
  } catch {
    return undefined;
  }
}
