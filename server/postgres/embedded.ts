/**
 * A PostgreSQL of our own, for the first minute and for the tests: no service to install, one folder, gone with its process.
 * A ministry gives `DATABASE_URL` instead.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Binaries, findBinaries } from "./binaries.ts";
import { freePort } from "./free-port.ts";
import { type RunAs, reachable, whoRunsPostgres } from "./run-as.ts";

export interface EmbeddedOptions {
  /** Kept between starts; made when absent. */
  readonly dataDir: string;
  /** Preferred port on 127.0.0.1; the next free one is taken. Default 4632. */
  readonly port?: number;
  /** Further settings, `name=value`. Durability (`fsync`, `synchronous_commit`) stays on unless a test says otherwise. */
  readonly settings?: readonly string[];
}

export interface Embedded {
  /** `postgres://…/postgres` as the cluster's owner. */
  readonly adminUrl: string;
  readonly port: number;
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts the cluster of `dataDir`, creating it the first time; stops first what a killed process left running. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const runAs = await whoRunsPostgres();
  const binaries = await findBinaries(runAs);
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true });
  const folder = await clusterFolder(dataDir, runAs);
  const password = await initialise(binaries, dataDir, folder, runAs);
  await stopLeftOver(folder);
  const port = await freePort(options.port ?? 4632);
  const process_ = await launch(binaries, folder, port, runAs, options.settings ?? []);
  return {
    adminUrl: `postgres://wasl:${password}@127.0.0.1:${port}/postgres`,
    port,
    folder,
    stop: () => stop(process_),
  };
}

/**
 * The cluster of a folder that another process keeps running; undefined when none does. Starts and stops nothing: it is for
 * commands that only read.
 */
export async function findRunning(folder: string): Promise<Pick<Embedded, "adminUrl" | "port"> | undefined> {
  const dataDir = resolve(folder);
  const password = await readFile(join(dataDir, "postgresql.secret"), "utf8").catch(() => undefined);
  for (const cluster of [join(dataDir, "postgresql"), farFolder(dataDir)]) {
    const file = await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "");
    const lines = file.split("\n");
    if (password && lines[7]?.trim() === "ready" && (await isPostgres(Number(lines[0])))) {
      const port = Number(lines[3]);
      return { adminUrl: `postgres://wasl:${password.trim()}@127.0.0.1:${port}/postgres`, port };
    }
  }
  return undefined;
}

/** The cluster lies in the data folder, or where its account can reach it. */
async function clusterFolder(dataDir: string, runAs: RunAs): Promise<string> {
  const near = join(dataDir, "postgresql");
  if (runAs.uid === undefined) {
    return near;
  }
  const give = async (folder: string) => {
    await mkdir(folder, { recursive: true });
    await chown(folder, runAs.uid ?? 0, runAs.gid ?? 0);
    return folder;
  };
  if (await reachable(await give(near), "w", runAs)) {
    return near;
  }
  await rm(near, { recursive: true, force: true });
  await mkdir("/var/lib/wasl", { recursive: true });
  await chmod("/var/lib/wasl", 0o755);
  return give(farFolder(dataDir));
}

function farFolder(dataDir: string): string {
  return join("/var/lib/wasl", createHash("sha256").update(dataDir).digest("hex").slice(0, 12));
}

/** Creates the cluster the first time; the password of its owner is kept in the data folder, readable by us alone. */
async function initialise(binaries: Binaries, dataDir: string, folder: string, runAs: RunAs): Promise<string> {
  const secret = join(dataDir, "postgresql.secret");
  const known = await readFile(secret, "utf8").catch(() => undefined);
  const complete = await readFile(join(folder, "PG_VERSION"), "utf8").then(
    () => true,
    () => false,
  );
  if (known && complete) {
    return known.trim();
  }
  await empty(folder, runAs);
  const password = randomBytes(24).toString("base64url");
  const handover = await mkdtemp(join(tmpdir(), "wasl-"));
  try {
    const passwordFile = join(handover, "password");
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (runAs.uid !== undefined) {
      await chown(handover, runAs.uid, runAs.gid ?? 0);
      await chown(passwordFile, runAs.uid, runAs.gid ?? 0);
    }
    await run(
      binaries.initdb,
      [
        "--pgdata",
        folder,
        "--username=wasl",
        "--pwfile",
        passwordFile,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
      ],
      runAs,
    );
  } finally {
    await rm(handover, { recursive: true, force: true });
  }
  await writeFile(secret, password, { mode: 0o600 });
  return password;
}

/** An initialisation that was cut short leaves a folder that initdb refuses. */
async function empty(folder: string, runAs: RunAs): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (runAs.uid !== undefined) {
    await chown(folder, runAs.uid, runAs.gid ?? 0);
  }
}

/** When our process was killed its PostgreSQL went on alone: stop it in its orderly way, so that nothing is lost. */
async function stopLeftOver(folder: string): Promise<void> {
  const file = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => undefined);
  const pid = Number(file?.split("\n")[0]);
  if (!pid || !(await isPostgres(pid))) {
    return;
  }
  process.kill(pid, "SIGINT");
  for (let waited = 0; waited < 100 && alive(pid); waited++) {
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** A process id may have been given to somebody else since. */
async function isPostgres(pid: number): Promise<boolean> {
  if (!alive(pid)) {
    return false;
  }
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "postgres");
  return command.includes("postgres");
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Detached: a Ctrl-C at the terminal must reach us first, and PostgreSQL only when we have finished with it. */
function launch(
  binaries: Binaries,
  folder: string,
  port: number,
  runAs: RunAs,
  settings: readonly string[],
): Promise<ChildProcess> {
  const all = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "log_min_messages=warning",
    ...settings,
  ];
  const args = ["-D", folder, "-p", String(port), ...all.flatMap((setting) => ["-c", setting])];
  return new Promise((resolve_, reject) => {
    const child = spawn(binaries.postgres, args, {
      ...runAs,
      cwd: "/",
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
      env: plainEnvironment(),
    });
    let said = "";
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`PostgreSQL ended with status ${code}: ${said.slice(-2000)}`)));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-4000);
    });
    void waitUntilReady(folder, child).then(() => {
      child.unref();
      resolve_(child);
    }, reject);
  });
}

/** PostgreSQL writes `ready` as the eighth line of its pid file once it answers. */
async function waitUntilReady(folder: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 1200 && child.exitCode === null; waited++) {
    const file = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "");
    const lines = file.split("\n");
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === "ready") {
      return;
    }
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error("PostgreSQL did not become ready within 30 seconds");
}

/** Fast shutdown: connections are closed, everything committed is on disk. */
function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      done();
      return;
    }
    child.removeAllListeners("exit");
    child.once("exit", () => done());
    child.ref();
    child.kill("SIGINT");
  });
}

function run(program: string, args: readonly string[], runAs: RunAs): Promise<void> {
  return new Promise((done, reject) => {
    const child = spawn(program, args, {
      ...runAs,
      cwd: "/",
      stdio: ["ignore", "ignore", "pipe"],
      env: plainEnvironment(),
    });
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? done() : reject(new Error(`${program} ended with status ${code}: ${said}`)),
    );
  });
}

/** No `PG…` setting of the person's own may reach the cluster. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("PG"));
  return { ...Object.fromEntries(kept), LC_ALL: "C", TZ: "UTC" };
}
