import { fullDate, type MrzFields, type MrzReading } from "@wasl/travel-document";
import type { Language } from "../../http/api.ts";
import { sentence } from "../seal/sentence.ts";

/** What was read, for people: the verdict, the fields, and everything that is wrong or worth knowing. */
export function readingReport(reading: MrzReading, language: Language, json: boolean | "line"): string {
  const { valid, faults, remarks, zone } = reading;
  if (json) return JSON.stringify({ valid, ...zone, faults, remarks }, null, json === "line" ? 0 : 2);
  return [
    `${valid ? "VALID" : "INVALID"}${zone ? ` ${zone.format}` : ""}`,
    ...faults.map((fault) => `  ${fault.code}: ${sentence(fault, language)}`),
    ...(zone ? fieldLines(zone.fields) : []),
    ...remarks.map((remark) => `  ${remark.code}: ${sentence(remark, language, "short")}`),
  ].join("\n");
}

/** One field a line, under the names that `wasl mrz write` takes; dates with their century where it can be told. */
export function fieldLines(fields: MrzFields): string[] {
  const on = Temporal.Now.plainDateISO().toString();
  const dated: Readonly<Record<string, string | undefined>> = {
    birthDate: fullDate(fields.birthDate, "birth", on),
    expiryDate: fullDate(fields.expiryDate, "expiry", on),
  };
  return Object.entries(fields)
    .filter(([name, value]) => name !== "format" && value !== "")
    .map(([name, value]) => `  ${name.padEnd(20)} ${value}${dated[name] ? ` (${dated[name]})` : ""}`);
}
