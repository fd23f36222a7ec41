// Procedures are verified a second time by spin: the user's own, else Debian's package.
import { spawnSync } from "node:child_process";
import { answers, ensurePrograms } from "./debian.mjs";

/** What is missing of spin and the C compiler that its verifiers need. */
export function missingForSpin() {
  return [...(answers("spin", "-V") ? [] : ["spin"]), ...(answers("cc", "--version") && compiles() ? [] : ["cc"])];
}

/** A compiler without the headers of C is none. */
function compiles() {
  return spawnSync("cc", ["-fsyntax-only", "-x", "c", "-"], { input: "#include <stdlib.h>\n" }).status === 0;
}

/** @returns {Promise<boolean>} whether everything is there; where not, it has said what to do. */
export function ensureSpin() {
  return ensurePrograms(missingForSpin, { cc: ["gcc", "libc6-dev"] }, "procedures cannot be verified by spin");
}
