/** A model verified by spin: the one that `npm test` found or installed. None is an error, never a skipped test. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { missingForSpin } from "../../../../../scripts/spin.mjs";

const execute = promisify(execFile);

export interface SpinOptions {
  /** Largest depth of its search: room for that much is set aside. */
  readonly depth?: number;
  /** Size of its table of states, as a power of two. */
  readonly table?: number;
  /** How much the compiler is to improve the verifier: what is compiled once and run once needs little. */
  readonly level?: 0 | 1 | 2;
  /** Whether steps that are taken are named. On unless said otherwise. */
  readonly everyStep?: boolean;
}

export interface SpinReport {
  readonly states: number;
  readonly transitions: number;
  /** Names of violated assertions, sorted; those of steps apart. */
  readonly violated: readonly string[];
  /** Names of the marks of steps that were taken. */
  readonly taken: readonly string[];
  readonly seconds: number;
}

/** A verifier that was compiled for one model, to be run as often as wanted. */
export interface Verifier {
  readonly run: () => Promise<SpinReport>;
  readonly remove: () => Promise<void>;
}

/** @throws where spin or a C compiler is missing, spin does not understand the file, or its search was cut short. */
export async function verified(text: string, options: SpinOptions = {}): Promise<SpinReport> {
  const verifier = await compiledBySpin(text, options);
  try {
    return await verifier.run();
  } finally {
    await verifier.remove();
  }
}

export async function compiledBySpin(text: string, options: SpinOptions = {}): Promise<Verifier> {
  const missing = missingForSpin();
  if (missing.length > 0) {
    throw new Error(`No ${missing.join(", no ")}. Debian: \`apt-get install spin gcc libc6-dev\`.`);
  }
  const { depth = 20_000, table = 18, level = 0, everyStep = true } = options;
  const folder = await mkdtemp(join(tmpdir(), "wasl-spin-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await writeFile(join(folder, "model.pml"), text);
    await execute("spin", [...(everyStep ? ["-DEVERY_STEP"] : []), "-a", "model.pml"], { cwd: folder });
    await execute("cc", [`-O${level}`, "-w", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"], { cwd: folder });
  } catch (error) {
    await remove();
    throw error;
  }
  return { run: () => search(folder, [`-m${depth}`, `-w${table}`, "-c0"]), remove };
}

/** What it says is read as it comes: a broken model says the same thing many times. */
async function search(folder: string, args: readonly string[]): Promise<SpinReport> {
  const before = performance.now();
  const pan = spawn(join(folder, "pan"), args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(pan, "close");
  const violated = new Set<string>();
  const taken = new Set<string>();
  let said = "";
  for await (const line of createInterface({ input: pan.stdout })) {
    const { mark, name } = violation.exec(line)?.groups ?? {};
    if (mark !== undefined) taken.add(mark);
    else if (name !== undefined) violated.add(name);
    else said += `${line}\n`;
  }
  const [status] = await ended;
  const seconds = (performance.now() - before) / 1000;
  const [states, transitions] = [counted(said, "states, stored"), counted(said, "transitions")];
  if (status !== 0 || states === undefined || transitions === undefined || /too small|not completed/u.test(said)) {
    throw new Error(`The search of spin did not end well (${status}).\n${said}`);
  }
  return { states, transitions, violated: [...violated].sort(), taken: [...taken].sort(), seconds };
}

const violation = /assertion violated +(?:!\(?(?<mark>took_\w+)\)?|(?<name>\w+)) \(at/u;

function counted(said: string, what: string): number | undefined {
  const count = new RegExp(`(?<count>\\d+) ${what}`, "u").exec(said)?.groups?.count;
  return count === undefined ? undefined : Number(count);
}
