// Programs that the tests compare our work with: the user's own, else Debian's packages, which root can install here and now.
import { spawnSync } from "node:child_process";
import { run, say } from "./setup.mjs";

/** Whether a program answers. */
export const answers = (program, argument) => spawnSync(program, [argument]).status === 0;

/**
 * @param {() => readonly string[]} missing programs that are not there.
 * @param {Readonly<Record<string, readonly string[]>>} packages Debian's, by program.
 * @param {string} without what cannot be done without them.
 * @returns {Promise<boolean>} whether everything is there; where not, it has said what to do.
 */
export async function ensurePrograms(missing, packages, without) {
  const wanted = missing();
  if (wanted.length === 0) {
    return true;
  }
  const names = (programs) => programs.flatMap((program) => packages[program] ?? [program]);
  const root = process.getuid?.() === 0;
  if (root && answers("apt-get", "--version")) {
    const debian = names(wanted).map((one) => `\`${one}\``);
    say(`No ${wanted.join(", no ")} found: installing Debian's ${debian.join(", ")}…`);
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    await run("apt-get", ["update", "-qq"], quiet);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names(wanted)], quiet);
  }
  const still = missing();
  if (still.length > 0) {
    say(`No ${still.join(", no ")}: ${without}. Install them (Debian: \`apt-get install ${names(still).join(" ")}\`).`);
  }
  return still.length === 0;
}
