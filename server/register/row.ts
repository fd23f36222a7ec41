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

/**
 * @param get the value of a column or property; empty where there is none
 * @param today births after it are refused
 */
export function readRow(
  line: number,
  get: (column: string) => string,
  mapping: Mapping,
  today: Temporal.PlainDate,
): Row {
  const written = {} as Record<keyof RegisterRecord, string>;
  for (const field of fields) written[field] = get(columnOf(mapping, field)).trim().normalize("NFC");
  const bad = (why: Fault): Row => ({ kind: "bad", line, why });
  const values = Object.values(written);
  if (values.some((value) => value.includes("\uFFFD") || value.includes("\0"))) return bad("encoding");
  if (values.some((value) => value.length > longestCell)) return bad("too-long");
  if (written.id === "") return bad("no-id");
  if (!["", "0", "no", "false"].includes(get(removedColumn(mapping)).trim().toLowerCase()))
    return { kind: "removal", line, id: written.id };
  const sex = mapping.sex?.[written.sex] ?? written.sex;
  const birthDate = isoDate(written.birthDate, mapping.dates);
  if (sex !== "M" && sex !== "F") return bad("sex");
  const birth = isPossible(birthDate, today);
  if (birth !== "possible") return bad(birth);
  if (written.familyLatin === "" && written.familyArabic === "") return bad("names");
  return { kind: "record", line, record: { ...written, sex, birthDate } };
}

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
