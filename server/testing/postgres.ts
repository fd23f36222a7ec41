/** Databases for one test file, in a PostgreSQL that it shares with the others of the run, or has for itself. */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDatabase, type StateDatabase } from "../store/databases.ts";
import { migrate } from "../store/migrate.ts";
import { clusterVariable, startThrowaway } from "./one-cluster.ts";

export interface TestCluster {
  readonly adminUrl: string;
  /** Folder for whatever a test keeps. */
  readonly folder: string;
  /** A State's database, prepared and migrated, under a name of its own. */
  database(state: string): Promise<StateDatabase & { readonly folder: string }>;
  stop(): Promise<void>;
}

/** Begins the names of databases and roles that nobody else in the cluster has: files share it, and a process. */
export const ownPrefix = (name: string): string => `${name}_${randomBytes(4).toString("hex")}`;

/** `DATABASE_URL` is used when given, else the cluster of this run of the tests, else one that ends with the file. */
export async function startTestCluster(): Promise<TestCluster> {
  const folder = await mkdtemp(join(tmpdir(), "wasl-test-"));
  const given = process.env.DATABASE_URL || process.env[clusterVariable];
  const own = given ? undefined : await startThrowaway();
  const adminUrl = given ?? own?.adminUrl ?? "";
  const prefix = ownPrefix("test");
  return {
    adminUrl,
    folder,
    async database(state) {
      const files = join(folder, state);
      const database = await prepareDatabase(adminUrl, state, files, prefix);
      await migrate(database);
      return { ...database, folder: files };
    },
    async stop() {
      await own?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
