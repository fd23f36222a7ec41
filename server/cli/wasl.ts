/** The command line. Reports go to standard output, progress and errors to standard error; 0, 1 (found wrong), 2 (bad use). */
import { createInterface } from "node:readline";
import type { CommandLine, ExitStatus, Terminal } from "./terminal.ts";
import { usage } from "./usage.ts";

const commands: Readonly<Record<string, () => Promise<CommandLine>>> = {
  start: async () => (await import("./start.ts")).start,
  story: async () => (await import("./story.ts")).story,
  procedure: async () => (await import("./procedure.ts")).procedure,
  people: async () => (await import("./people.ts")).people,
  register: async () => (await import("./register.ts")).register,
  match: async () => (await import("./match.ts")).match,
  ledger: async () => (await import("./ledger.ts")).ledger,
  mrz: async () => (await import("./mrz.ts")).mrz,
  seal: async () => (await import("./seal.ts")).seal,
};

/** Runs one command line and says with which status the process should end. */
export async function wasl(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    terminal.out(usage);
    return name === undefined ? 2 : 0;
  }
  const load = commands[name];
  if (!load) {
    terminal.err(`wasl: there is no command "${name}".\n\n${usage}`);
    return 2;
  }
  return (await load())(rest, terminal);
}

if (import.meta.main) {
  const terminal: Terminal = {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    in: async () => Buffer.concat(await process.stdin.toArray()),
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  };
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on("error", () => process.exit(0));
  try {
    process.exitCode = await wasl(process.argv.slice(2), terminal);
  } catch (error) {
    terminal.err(`wasl: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
  }
  // The launcher's channel would keep us alive.
  if (process.connected) {
    process.removeAllListeners("disconnect");
    process.disconnect?.();
  }
}
