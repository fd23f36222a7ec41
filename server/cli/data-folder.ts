/** The folder that holds everything an installation keeps, and the mark that says who is using it. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** `--data`, else `WASL_DATA`, else `.wasl` beside the sources. */
export function dataFolder(option: string | undefined): string {
  return resolve(option ?? process.env.WASL_DATA ?? join(repository, ".wasl"));
}

/** One State's own part of it: its keys and passwords, nothing of another State. */
export function stateFolder(folder: string, state: string): string {
  return join(folder, state.toLowerCase());
}

/**
 * Takes the folder for this process. A mark left by a killed process is taken over.
 *
 * @returns a function that gives it back, or the process id that has it.
 */
export async function takeFolder(
  folder: string,
): Promise<{ readonly taken: true; release(): Promise<void> } | { readonly taken: false; readonly by: number }> {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const mark = join(folder, "in-use-by");
  const by = Number(await readFile(mark, "utf8").catch(() => "0"));
  if (by !== 0 && by !== process.pid && (await isWasl(by))) {
    return { taken: false, by };
  }
  await writeFile(mark, String(process.pid));
  return { taken: true, release: () => rm(mark, { force: true }) };
}

/** A process id may have been given to another program since. */
async function isWasl(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "wasl.ts");
  return command.includes("wasl.ts");
}
