import { layouts } from "../mrz/layouts.ts";
import { splitLines } from "../mrz/lines.ts";
import { checkDigitsHold, type MrzReading, readLines, readMrz } from "../mrz/read.ts";
import type { Seal, SealMrz } from "../seal/seal.ts";
import type { Wrong } from "./verify.ts";

/** The zone that a seal keeps. A visa's ends before its optional data, of which the seal knows nothing. */
export function readSealMrz({ mrz }: Seal): MrzReading {
  return readLines(linesOf(mrz), mrz.format);
}

function linesOf({ format, characters }: SealMrz): readonly string[] {
  const { width } = layouts[format];
  return [characters.slice(0, width), characters.slice(width).padEnd(width, "<")];
}

/** The zone's own faults, in the seal and in print, then whether they are the same (Doc 9303-8 Appendix A; Doc 9303-7 §9.4). */
export function mrzFault({ kind, mrz }: Seal, printed?: string): Wrong | undefined {
  const { characters, format } = mrz;
  if (!checkDigitsHold(linesOf(mrz), format)) return { reason: "INVALID_SEAL_MRZ", about: {} };
  if (printed === undefined) return undefined;
  // Every character is the same: what is sound in the seal is sound in print.
  if (splitLines(printed)?.lines.join("") === characters) return undefined;
  const visa = kind === "visa";
  const found = readMrz(printed);
  if (unsound(found)) return { reason: visa ? "INVALID_VISA_MRZ" : "INVALID_PRINTED_MRZ", about: {} };
  const run = found.zone?.lines.join("").slice(0, characters.length) ?? "";
  if (run === characters) return undefined;
  const place = [...characters].findIndex((character, index) => run[index] !== character);
  return { reason: visa ? "SEAL_VISA_MISMATCH" : "SEAL_DOCUMENT_MISMATCH", about: { position: `${place + 1}` } };
}

/** ICAO judges size, characters and check digits; a date that is none is for whoever looks at the zone. */
function unsound({ faults }: MrzReading): boolean {
  return faults.some(({ code }) => code === "mrz-size" || code === "mrz-character" || code === "check-digit");
}
