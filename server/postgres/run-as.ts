/** PostgreSQL refuses to run as root. Under root it runs as a service account that Debian already has. */
import { spawnSync } from "node:child_process";
import { access, constants, readFile } from "node:fs/promises";
import { userInfo } from "node:os";

export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** The account to run PostgreSQL as: ourselves, or under root `postgres` where it exists, else `nobody`. */
export async function whoRunsPostgres(): Promise<RunAs> {
  if (userInfo().uid !== 0) {
    return {};
  }
  const accounts = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const account = accounts.find(([account]) => account === name);
    if (account) {
      return { uid: Number(account[2]), gid: Number(account[3]) };
    }
  }
  throw new Error("PostgreSQL does not run as root and no account postgres or nobody exists. Run as another user.");
}

/** Whether that account can execute or write this path, every folder above it included. */
export async function reachable(path: string, how: "x" | "w", runAs: RunAs): Promise<boolean> {
  if (runAs.uid === undefined) {
    return access(path, how === "x" ? constants.X_OK : constants.W_OK).then(
      () => true,
      () => false,
    );
  }
  return spawnSync("/bin/sh", ["-c", `test -${how} "$1"`, "sh", path], { ...runAs, cwd: "/" }).status === 0;
}
