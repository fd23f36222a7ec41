/** A date as far as known (EDTF level 1), taken apart into what a person writes in three boxes. */
export interface PartialDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** `?`: the source is doubtful. `~`: about. */
  readonly doubt: "" | "?" | "~";
}

const shape = /^(\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~])?$/;

/** Undefined for what three boxes cannot hold, such as an interval: it is then shown as written. */
export function readEdtf(text: string): PartialDate | undefined {
  const found = shape.exec(text);
  if (found === null) return undefined;
  const [, year = "", month = "XX", day = "XX", doubt = ""] = found;
  const known = (part: string) => (part === "XX" ? "" : part);
  return { year, month: known(month), day: known(day), doubt: doubt === "?" || doubt === "~" ? doubt : "" };
}

/** `{ year: "1992", month: "", day: "" }` → `1992-XX-XX`. Empty when no year is known. */
export function writeEdtf(date: PartialDate): string {
  const two = (part: string) => (part.trim() === "" ? "XX" : part.trim().padStart(2, "0"));
  const year = date.year.trim();
  if (year === "") return "";
  return `${year}-${two(date.month)}-${two(date.day)}${date.doubt}`;
}
