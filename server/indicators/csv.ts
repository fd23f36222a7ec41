/** Readings as CSV (RFC 4180). Every line carries its definition: no figure leaves without its denominator (indicators X4). */
import type { Readings } from "../http/api.ts";

const columns = [
  "procedure",
  "indicator",
  "version",
  "definition",
  "name",
  "numerator",
  "denominator",
  "cohort",
  "exclusions",
  "unit",
  "smallest_cell",
  "basis",
  "from",
  "to",
  "opened_by",
  "read_at",
  "provisional",
  "code",
  "says",
  "n",
  "per_cent",
  "median_days",
  "p90_days",
  "excluded",
  "cells",
] as const;

/** With a byte-order mark: spreadsheets then read Arabic as Arabic. */
export function csvOf({ from, to, opener, readAt, procedures }: Readings): string {
  const lines = procedures.flatMap(({ procedure, indicators }) =>
    indicators.map(({ reading, ...one }) => {
      const { silence, n, percent, median, p90, excluded, provisional, cells } = reading;
      return [
        procedure,
        one.id,
        one.version,
        one.hash,
        one.name,
        one.counted,
        one.over,
        one.cohort,
        one.exclusions.join("; "),
        one.unit,
        one.smallestCell,
        `${one.basis.row} [${one.basis.tag}]`,
        from,
        to,
        opener,
        readAt,
        provisional ? 1 : 0,
        silence?.code,
        silence?.says,
        n,
        percent,
        median,
        p90,
        excluded,
        cells.map((cell) => `${cell.name}=${cell.count}`).join("; "),
      ];
    }),
  );
  return `\uFEFF${[columns, ...lines].map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

const quoted = (value: string | number | null | undefined): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value ?? "");
