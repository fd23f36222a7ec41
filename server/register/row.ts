/** One row of a register file: a record, a removal, or what is wrong with it. */
import { columnOf, isoDate, type Mapping, removedColumn } from "./mapping.ts";
import { fields, type RegisterRecord } from "./record.ts";

export type Fault =
  | "columns"
  | "encoding"
  | "json"
  | "too-long"
  | "no-id"
  | "repeated-id"
  | "sex"
  | "birth-date"
  | "future-birth"
  | "names";

/** Why a line cannot be read, with its number from 1, the header being 1. */
export interface BadLine {
  readonly line: number;
  readonly why: Fault;
}

export type Row =
  | { readonly kind: "record"; readonly line: number; readonly record: RegisterRecord }
  | { readonly kind: "removal"; readonly line: number; readonly id: string }
  | ({ readonly kind: "bad" } & BadLine);

/** No name or place is longer. */
const longestCell = 300;

/** Reads a row: takes its line and the value of a column or property, empty where there is none. */
export type RowReader = (line: number, get: (column: string) => string) => Row;

/** @param today births after it are refused */
export function rowReader(mapping: Mapping, today: Temporal.PlainDate): RowReader {
  const places = fields.map((field) => [field, columnOf(mapping, field)] as const);
  const removedIn = removedColumn(mapping);
  // Days come again and again.
  const births = new Map<string, ReturnType<typeof isPossible>>();
  const birthIn = (date: string) => {
    const held = births.get(date) ?? isPossible(date, today);
    if (births.size < mostRemembered) births.set(date, held);
    return held;
  };
  return (line, get) => {
    const bad = (why: Fault): Row => ({ kind: "bad", line, why });
    const written = {} as Record<keyof RegisterRecord, string>;
    let longest = 0;
    let all = "";
    for (const [field, column] of places) {
      const value = composed(get(column).trim());
      written[field] = value;
      all += value;
      longest = Math.max(longest, value.length);
    }
    if (unreadable.test(all)) return bad("encoding");
    if (longest > longestCell) return bad("too-long");
    if (written.id === "") return bad("no-id");
    if (!["", "0", "no", "false"].includes(get(removedIn).trim().toLowerCase()))
      return { kind: "removal", line, id: written.id };
    const sex = mapping.sex?.[written.sex] ?? written.sex;
    const birthDate = isoDate(written.birthDate, mapping.dates);
    if (sex !== "M" && sex !== "F") return bad("sex");
    const birth = birthIn(birthDate);
    if (birth !== "possible") return bad(birth);
    if (written.familyLatin === "" && written.familyArabic === "") return bad("names");
    written.sex = sex;
    written.birthDate = birthDate;
    return { kind: "record", line, record: written as RegisterRecord };
  };
}

const mostRemembered = 200_000;
const unreadable = /[\uFFFD\0]/u;

/** What consists of such letters is in its composed form already. */
const isComposed = /^[ -\u02FF\u0621-\u064A]*$/u;
const composed = (text: string): string => (isComposed.test(text) ? text : text.normalize("NFC"));

function isPossible(date: string, today: Temporal.PlainDate): "possible" | "birth-date" | "future-birth" {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (!parts) return "birth-date";
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year < 1800) return "birth-date";
  try {
    const first = Temporal.PlainDate.from({ year, month: month ?? 1, day: day ?? 1 }, { overflow: "reject" });
    return Temporal.PlainDate.compare(first, today) > 0 ? "future-birth" : "possible";
  } catch {
    return "birth-date";
  }
}
