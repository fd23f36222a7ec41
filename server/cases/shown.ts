/** The reference that people read and say, `LP-7F3K-29QD`: made from the case's own, the same on both shores. */
import { createHash } from "node:crypto";

// No letter that is mistaken for a digit, in either script's handwriting.
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

export function shownReference(procedure: string, ref: string): string {
  const initials = procedure
    .split("-")
    .map((word) => word.charAt(0))
    .join("")
    .toUpperCase()
    .padEnd(2, procedure.charAt(1).toUpperCase());
  const hash = createHash("sha256").update(ref).digest();
  const letters = [...hash.subarray(0, 8)].map((byte) => alphabet.charAt(byte % alphabet.length)).join("");
  return `${initials}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
