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

/** @param isPlain all of the row's text is {@link plain} */
export type RowReader = (line: number, cells: readonly string[], isPlain: boolean) => Row;

/** Columns or properties that are read, in this order. */
export const columnsRead = (mapping: Mapping): readonly string[] => [
  ...fields.map((field) => columnOf(mapping, field)),
  removedColumn(mapping),
];

/**
 * @param today births after it are refused
 * @param places where among a row's cells each of {@link columnsRead} stands; below zero where it is absent, and empty
 */
export function rowReader(mapping: Mapping, today: Temporal.PlainDate, places: readonly number[]): RowReader {
  // Days come again and again.
  const births = new Map<string, ReturnType<typeof isPossible>>();
  const birthIn = (date: string) => {
    const held = births.get(date);
    if (held !== undefined) return held;
    const found = isPossible(date, today);
    if (births.size < mostRemembered) births.set(date, found);
    return found;
  };
  const removedIn = places[fields.length] ?? -1;
  return (line, cells, isPlain) => {
    const bad = (why: Fault): Row => ({ kind: "bad", line, why });
    const written = { ...nothing };
    let longest = 0;
    let isReadable = true;
    for (let at = 0; at < fields.length; at += 1) {
      const place = places[at] as number;
      if (place < 0) continue;
      const cell = (cells[place] as string).trim();
      const value = isPlain ? cell : composed(cell);
      if (!isPlain && unreadable.test(value)) isReadable = false;
      if (value.length > longest) longest = value.length;
      written[fields[at] as keyof RegisterRecord] = value;
    }
    if (!isReadable) return bad("encoding");
    if (longest > longestCell) return bad("too-long");
    if (written.id === "") return bad("no-id");
    if (removedIn >= 0 && !notRemoved.includes((cells[removedIn] as string).trim().toLowerCase()))
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

/** A record without anything in it: copied, and not made field by field, each is quickly made and quickly read. */
const nothing = Object.fromEntries(fields.map((field) => [field, ""])) as Record<keyof RegisterRecord, string>;

const notRemoved: readonly string[] = ["", "0", "no", "false"];

const mostRemembered = 200_000;
const unreadable = /[\uFFFD\0]/u;

/** What consists of such letters is in its composed form already, and can be read. */
export const plain = /^[\t -\u02FF\u0621-\u064A]*$/u;
const composed = (text: string): string => (plain.test(text) ? text : text.normalize("NFC"));

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
