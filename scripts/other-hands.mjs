// Seals are read by other hands than ours: OpenSSL verifies them, dmtxread finds them on the page.
import { answers, ensurePrograms } from "./debian.mjs";

/** What is missing of the programs that read our seals. */
export function missingForSeals() {
  return [
    ...(answers("openssl", "version") ? [] : ["openssl"]),
    ...(answers("dmtxread", "--version") ? [] : ["dmtxread"]),
  ];
}

/** @returns {Promise<boolean>} whether everything is there; where not, it has said what to do. */
export function ensureOtherHands() {
  return ensurePrograms(missingForSeals, { dmtxread: ["dmtx-utils"] }, "seals cannot be read by other hands than ours");
}
