// A token of the PKCS #11 kind, by software, and OpenSSL's way to it: a State's key may lie where nobody can copy it.
import { spawnSync } from "node:child_process";
import { answers, ensurePrograms } from "./debian.mjs";

/** What is missing for OpenSSL to sign by a token here. */
export function missingForTokens() {
  return [...(answers("softhsm2-util", "--version") ? [] : ["softhsm2-util"]), ...(openssl() ? [] : ["engine pkcs11"])];
}

/** OpenSSL ends well although it does not find an engine: it says so. */
function openssl() {
  const { status, stdout } = spawnSync("openssl", ["engine", "pkcs11"], { encoding: "utf8" });
  return status === 0 && stdout.includes("(pkcs11)");
}

/** Tests of tokens are left out where it is not there. @returns {Promise<boolean>} whether it is. */
export function ensureTokens() {
  const packages = { "softhsm2-util": ["softhsm2"], "engine pkcs11": ["libengine-pkcs11-openssl"] };
  return ensurePrograms(missingForTokens, packages, "that a State's key may lie on a token is not tested");
}
