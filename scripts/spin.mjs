// Procedures are verified a second time by spin: the user's own, else Debian's package, which root can install here and now.
import { spawnSync } from "node:child_process";
import { run, say } from "./setup.mjs";

const there = (program, argument) => spawnSync(program, [argument]).status === 0;

/** What is missing of spin and the C compiler that its verifiers need. */
export function missingForSpin() {
  return [...(there("spin", "-V") ? [] : ["spin"]), ...(there("cc", "--version") && compiles() ? [] : ["cc"])];
}

/** A compiler without the headers of C is none. */
function compiles() {
  return spawnSync("cc", ["-fsyntax-only", "-x", "c", "-"], { input: "#include <stdlib.h>\n" }).status === 0;
}

/** @returns {Promise<boolean>} whether everything is there; where not, it has said what to do. */
export async function ensureSpin() {
  const missing = missingForSpin();
  if (missing.length === 0) {
    return true;
  }
  const root = process.getuid?.() === 0;
  if (root && spawnSync("apt-get", ["--version"]).status === 0) {
    const packages = missing.flatMap((program) => (program === "cc" ? ["gcc", "libc6-dev"] : [program]));
    say(`No ${missing.join(", no ")} found: installing Debian's ${packages.map((one) => `\`${one}\``).join(", ")}…`);
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    await run("apt-get", ["update", "-qq"], quiet);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet);
  }
  const still = missingForSpin();
  if (still.length > 0) {
    say(
      `No ${still.join(", no ")}: procedures cannot be verified by spin. Install them (Debian: \`apt-get install spin gcc libc6-dev\`).`,
    );
  }
  return still.length === 0;
}
