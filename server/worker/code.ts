/** The code on a worker's paper: letters and digits that nobody confuses, said aloud or typed with any case and spacing. */
import { createHmac, randomBytes, randomInt } from "node:crypto";

/** Crockford's 32: no I, L, O or U. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Twelve letters, sixty bits, in groups of four. */
export function newCode(): string {
  return grouped(Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join(""));
}

/** As it is kept and compared: `o` is read as zero, `i` and `l` as one. */
export function plain(code: string): string {
  return code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}

const grouped = (code: string): string => code.match(/.{1,4}/g)?.join("-") ?? code;

/** What the database knows of a code, a receipt or a session: useless without the State's secret. */
export const keyed = (secret: Buffer, kind: string, text: string): Buffer =>
  createHmac("sha256", secret).update(`${kind}\n${text}`).digest();

/** The receipt of a sending: the same each time it is asked for, so that whoever sends twice has one. */
export function receiptOf(secret: Buffer, id: string): string {
  const bytes = keyed(secret, "receipt", id);
  return grouped(Array.from(bytes.subarray(0, 12), (byte) => letters[byte % 32]).join(""));
}

export const newToken = (): string => randomBytes(32).toString("base64url");
