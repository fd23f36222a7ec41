/** How a ministry's file names its columns and writes its values: a small JSON file beside it. */
import { z } from "zod";
import { columns, fields, type RegisterRecord } from "./record.ts";

const field = z.enum(fields as [keyof RegisterRecord, ...(keyof RegisterRecord)[]]);

export const mapping = z.strictObject({
  format: z.enum(["tsv", "csv", "ndjson"]).optional().describe("By the file's name where absent"),
  delimiter: z.string().length(1).optional().describe("Of a CSV file; a comma where absent"),
  columns: z.partialRecord(field, z.string().min(1)).optional().describe("Field → the file's column or property"),
  removed: z
    .string()
    .min(1)
    .optional()
    .describe("Column that says, by any value but 0, no and false, that a record is taken out"),
  sex: z
    .record(z.string(), z.enum(["M", "F"]))
    .optional()
    .describe("The file's values → M, F"),
  dates: z.enum(["YYYY-MM-DD", "DD/MM/YYYY", "MM/DD/YYYY", "YYYYMMDD"]).optional(),
});

export type Mapping = z.output<typeof mapping>;

/** Where each field stands: the mapping's word, else the usual name. */
export const columnOf = ({ columns: named }: Mapping, name: keyof RegisterRecord): string =>
  named?.[name] ?? columns[name];

export const removedColumn = ({ removed }: Mapping): string => removed ?? "removed";

export type Format = "tsv" | "csv" | "ndjson";

export function formatOf(path: string, { format }: Mapping): Format {
  if (format) return format;
  const name = path.toLowerCase().replace(/\.gz$/u, "");
  if (name.endsWith(".csv")) return "csv";
  return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? "ndjson" : "tsv";
}

/** A date of the file as the register keeps it; unchanged where it is not of the form that the mapping names. */
export function isoDate(written: string, form: Mapping["dates"]): string {
  if (form === undefined || form === "YYYY-MM-DD") return written;
  if (form === "YYYYMMDD") return written.replace(/^(\d{4})(\d{2})(\d{2})$/u, "$1-$2-$3");
  const parts = /^(\d{1,2})\D(\d{1,2})\D(\d{4})$/u.exec(written);
  if (!parts) return written;
  const [, first = "", second = "", year = ""] = parts;
  const [day, month] = form === "DD/MM/YYYY" ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
