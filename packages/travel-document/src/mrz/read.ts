import { checkDigit, foreignCharacter, unfilled } from "./alphabet.ts";
import { isIssuer, isNationality } from "./codes.ts";
import { isMrzDate } from "./dates.ts";
import { allowedCode } from "./document-code.ts";
import type { MrzFields } from "./fields.ts";
import { at, type CheckPlace, layouts, type MrzFormat, type MrzLayout } from "./layouts.ts";
import { splitLines } from "./lines.ts";
import { type ReadNumber, readNumber } from "./number.ts";
import { type NameReading, readName } from "./read-name.ts";

/** What is wrong with a zone: a code of `errors.ts` and the words that fill its text. Any fault makes the zone not valid. */
export interface MrzFault {
  readonly code:
    | "mrz-size"
    | "mrz-character"
    | "check-digit"
    | "mrz-birth-date"
    | "mrz-expiry-date"
    | "mrz-sex"
    | "mrz-name";
  readonly about: Readonly<Record<string, string>>;
}

/** What a reader should know although it makes nothing invalid: codes come and go faster than tables of them. */
export interface MrzRemark {
  readonly code: "unknown-state" | "unknown-nationality" | "document-code" | "name-may-be-shortened";
  readonly about: Readonly<Record<string, string>>;
}

/** One check digit: the one that stands there and the one that should. */
export interface MrzCheck {
  readonly of: CheckPlace["of"];
  readonly found: string;
  readonly expected: string;
}

export interface MrzReading {
  /** No fault at all. */
  readonly valid: boolean;
  readonly faults: readonly MrzFault[];
  readonly remarks: readonly MrzRemark[];
  /** What was read, even where a fault was found; undefined where the text has the size of no zone. */
  readonly zone?: MrzZone;
}

export interface MrzZone {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  readonly fields: MrzFields;
  readonly checks: readonly MrzCheck[];
}

/**
 * Reads a machine-readable zone, its lines one below the other or run together. Any text gives an answer, never an exception.
 */
export function readMrz(text: string): MrzReading {
  const split = text.length <= 1000 ? splitLines(text) : undefined;
  if (!split) return { valid: false, faults: [{ code: "mrz-size", about: {} }], remarks: [] };
  return readLines(split.lines, split.format);
}

/** Reads the lines of a zone whose format is known. */
export function readLines(lines: readonly string[], format: MrzFormat): MrzReading {
  const layout = layouts[format];
  const number = numberOf(lines, layout);
  const checks = checksOf(lines, layout, number);
  const name = readName(at(lines, layout.name));
  const fields = fieldsOf(lines, format, layout, number, name);
  const faults = [...characterFaults(lines), ...checkFaults(checks), ...fieldFaults(fields, lines, layout, name)];
  const zone = { format, lines, fields, checks };
  return { valid: faults.length === 0, faults, remarks: remarksOn(fields, name), zone };
}

/** Whether every check digit of a zone is right, and nothing else of it. */
export function checkDigitsHold(lines: readonly string[], format: MrzFormat): boolean {
  const layout = layouts[format];
  return checksOf(lines, layout, numberOf(lines, layout)).every(({ found, expected }) => found === expected);
}

function checksOf(lines: readonly string[], layout: MrzLayout, number: ReadNumber): readonly MrzCheck[] {
  return layout.checks.map((check) => read(check, lines, number)).filter((check) => check !== undefined);
}

function numberOf(lines: readonly string[], layout: MrzLayout): ReadNumber {
  const digit = layout.checks.find(({ of }) => of === "number");
  return readNumber(
    at(lines, layout.number),
    digit ? at(lines, digit.at) : "",
    at(lines, layout.optional),
    layout.longNumbers,
  );
}

function read(check: CheckPlace, lines: readonly string[], number: ReadNumber): MrzCheck | undefined {
  const { of, over, at: place } = check;
  if (of === "number") return { of, found: number.found, expected: number.expected };
  const covered = over.map((covers) => at(lines, covers)).join("");
  const found = at(lines, place);
  // An unused field may have a filler for its digit (Part 4 §4.2.2.2).
  if (of === "optional" && found === "<" && /^<*$/.test(covered)) return undefined;
  return { of, found, expected: checkDigit(covered) };
}

function fieldsOf(
  lines: readonly string[],
  format: MrzFormat,
  layout: MrzLayout,
  number: ReadNumber,
  name: NameReading,
): MrzFields {
  const sex = at(lines, layout.sex);
  const unused = layout.checks.find(({ of }) => of === "optional");
  return {
    format,
    documentCode: unfilled(at(lines, layout.code)),
    issuingState: unfilled(at(lines, layout.state)),
    primaryIdentifier: name.primary,
    secondaryIdentifier: name.secondary,
    documentNumber: number.number,
    nationality: unfilled(at(lines, layout.nationality)),
    birthDate: at(lines, layout.birth),
    sex: sex === "F" || sex === "M" ? sex : "X",
    expiryDate: at(lines, layout.expiry),
    ...only("optionalData", unfilled(number.optional)),
    ...(layout.optional2 ? only("optionalData2", unfilled(at(lines, layout.optional2))) : {}),
    ...(unused && at(lines, unused.at) === "<" ? { unusedOptionalCheck: "<" } : {}),
  };
}

function only(name: "optionalData" | "optionalData2", text: string): Partial<MrzFields> {
  return text === "" ? {} : { [name]: text };
}

function characterFaults(lines: readonly string[]): MrzFault[] {
  return lines.flatMap((line, index): MrzFault[] => {
    const place = foreignCharacter(line);
    if (place === undefined) return [];
    const about = { line: `${index + 1}`, position: `${place + 1}`, character: line.charAt(place) };
    return [{ code: "mrz-character", about }];
  });
}

function checkFaults(checks: readonly MrzCheck[]): MrzFault[] {
  return checks
    .filter(({ found, expected }) => found !== expected)
    .map(({ of, found, expected }) => ({ code: "check-digit", about: { of, found, expected } }));
}

function fieldFaults(fields: MrzFields, lines: readonly string[], layout: MrzLayout, name: NameReading): MrzFault[] {
  const faults: MrzFault[] = [];
  const { birthDate, expiryDate } = fields;
  if (!isMrzDate(birthDate)) faults.push({ code: "mrz-birth-date", about: { date: birthDate } });
  if (!isMrzDate(expiryDate) || expiryDate.includes("<")) {
    faults.push({ code: "mrz-expiry-date", about: { date: expiryDate } });
  }
  const sex = at(lines, layout.sex);
  if (!["F", "M", "<"].includes(sex)) faults.push({ code: "mrz-sex", about: { sex } });
  if (!name.wellFormed) faults.push({ code: "mrz-name", about: { name: at(lines, layout.name) } });
  return faults;
}

function remarksOn(fields: MrzFields, name: NameReading): MrzRemark[] {
  const remarks: MrzRemark[] = [];
  const { issuingState, nationality, documentCode, format } = fields;
  if (!isIssuer(issuingState)) remarks.push({ code: "unknown-state", about: { code: issuingState } });
  if (!isNationality(nationality)) remarks.push({ code: "unknown-nationality", about: { code: nationality } });
  if (!allowedCode(documentCode, format)) remarks.push({ code: "document-code", about: { code: documentCode } });
  if (name.mayBeShortened) remarks.push({ code: "name-may-be-shortened", about: {} });
  return remarks;
}
