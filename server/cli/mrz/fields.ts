import type { LetterChoices, MrzFields, MrzFormat } from "@wasl/travel-document";

type Read =
  | { readonly ok: true; readonly fields: MrzFields; readonly choices: LetterChoices }
  | { readonly ok: false; readonly says: string };

/** A field may also go by the words that the document prints beside it. */
const alsoCalled: Readonly<Record<string, keyof MrzFields>> = {
  surname: "primaryIdentifier",
  givenNames: "secondaryIdentifier",
  dateOfBirth: "birthDate",
  dateOfExpiry: "expiryDate",
  number: "documentNumber",
  code: "documentCode",
  state: "issuingState",
};

const known = [
  "format",
  "documentCode",
  "issuingState",
  "primaryIdentifier",
  "secondaryIdentifier",
  "documentNumber",
  "nationality",
  "birthDate",
  "sex",
  "expiryDate",
  "optionalData",
  "optionalData2",
  "unusedOptionalCheck",
] as const;

const optional = ["secondaryIdentifier", "optionalData", "optionalData2", "unusedOptionalCheck", "format"];

/**
 * Fields of a zone from JSON: an object of them, or what `wasl mrz read --json` printed. `letters` chooses among the forms that
 * ICAO allows for a letter: `{ "Ñ": "NXX" }`.
 */
export function fieldsFrom(text: string): Read {
  const parsed = parse(text);
  const object = isObject(parsed) && isObject(parsed.fields) ? parsed.fields : parsed;
  if (!isObject(object)) return { ok: false, says: "wasl mrz write takes a JSON object of fields." };
  const { letters = {}, ...rest } = object;
  const fields = Object.fromEntries(Object.entries(rest).map(([name, value]) => [alsoCalled[name] ?? name, value]));
  for (const [name, value] of Object.entries(fields)) {
    if (!known.some((field) => field === name)) return { ok: false, says: `There is no field "${name}".` };
    if (typeof value !== "string") return { ok: false, says: `The field "${name}" must be a string.` };
  }
  const missing = known.find((name) => !optional.includes(name) && fields[name] === undefined);
  if (missing) return { ok: false, says: `The field "${missing}" is missing.` };
  const format = fields.format ?? formatOf(String(fields.documentCode));
  return {
    ok: true,
    fields: { secondaryIdentifier: "", ...fields, format } as MrzFields,
    choices: isObject(letters) ? (letters as LetterChoices) : {},
  };
}

/** The usual zone of a code, where none is named. */
function formatOf(code: string): MrzFormat {
  if (code === "PU") return "TD2";
  return code.startsWith("P") ? "TD3" : code.startsWith("V") ? "MRV-A" : "TD1";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
