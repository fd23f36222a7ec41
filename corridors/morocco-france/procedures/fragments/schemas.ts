/** Shapes that several facts share. */
import { attachment, code, optional, record, text } from "@wasl/procedure";

const mebibyte = 1024 * 1024;

/** Languages a person may be informed or heard in. */
export const spokenLanguage = code(
  "arabic",
  "darija",
  "tachelhit",
  "tamazight",
  "tarifit",
  "hassania",
  "french",
  "spanish",
  "english",
  "other",
);

/** A name as it was written, by script; none is derived from another. */
export const writtenName = record({
  latin: optional(text(80)),
  arabic: optional(text(80)),
  tifinagh: optional(text(80)),
});

/** Country, ISO 3166 alpha-3. */
export const country = text(3, "^[A-Z]{3}$");

/** Airport, three letters. */
export const airport = text(3, "^[A-Z]{3}$");

export const documentNumber = text(9, "^[A-Z0-9]{7,9}$");

export const scan = attachment(["application/pdf", "image/jpeg", "image/png"], 10 * mebibyte);
export const portrait = attachment(["image/jpeg", "image/png"], 2 * mebibyte);
/** A NIST package, or the scanned paper form. */
export const printPackage = attachment(["application/octet-stream", "application/pdf"], 20 * mebibyte);

/** What a question or an answer is about: a field or a document of the request. */
export const subject = code(
  "names",
  "birthDate",
  "birthPlace",
  "lastResidence",
  "father",
  "mother",
  "grandparents",
  "documents",
  "photo",
  "prints",
  "printsOnPaper",
  "languages",
  "statement",
);
