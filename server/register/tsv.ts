/** Register files: tab separated, UTF-8, a header line that names the columns in any order. */
import { columns, fields, type RegisterRecord } from "./record.ts";

/** Why a line cannot be read, with its number from 1, the header being 1. */
export interface BadLine {
  readonly line: number;
  readonly why: "no-id" | "sex" | "birth-date" | "names";
}

export interface RegisterReader {
  /** A record, what is wrong with the line, or nothing for a blank one. */
  read(line: string, number: number): RegisterRecord | BadLine | undefined;
}

/** @returns undefined when the header lacks a column without which nothing can be found. */
export function readerOf(header: string): RegisterReader | undefined {
  const names = header
    .replace(/^\uFEFF/, "")
    .replace(/\r$/, "")
    .split("\t");
  const places = new Map(fields.map((field) => [field, names.indexOf(columns[field])]));
  const has = (field: keyof RegisterRecord) => (places.get(field) ?? -1) >= 0;
  if (!has("id") || !has("birthDate") || !(has("familyLatin") || has("familyArabic"))) return undefined;
  return {
    read(line, number) {
      if (line.trim() === "") return undefined;
      const cells = line.replace(/\r$/, "").split("\t");
      const record = Object.fromEntries(
        fields.map((field) => [field, (cells[places.get(field) ?? -1] ?? "").trim().normalize("NFC")]),
      ) as unknown as RegisterRecord;
      const why = faultOf(record);
      return why ? { line: number, why } : record;
    },
  };
}

function faultOf(record: RegisterRecord): BadLine["why"] | undefined {
  if (record.id === "") return "no-id";
  if (record.sex !== "M" && record.sex !== "F") return "sex";
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(record.birthDate)) return "birth-date";
  if (record.familyLatin === "" && record.familyArabic === "") return "names";
  return undefined;
}

export function writeTsv(records: Iterable<RegisterRecord>): string {
  const lines = [fields.map((field) => columns[field]).join("\t")];
  for (const record of records) lines.push(fields.map((field) => record[field]).join("\t"));
  return `${lines.join("\n")}\n`;
}
