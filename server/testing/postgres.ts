/** Databases for one test file, in a PostgreSQL that it shares with the others of the run, or has for itself. */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../postgres/embedded.ts";
import { prepareDatabase, type StateDatabase } from "../store/databases.ts";
import { migrate } from "../store/migrate.ts";
import { clusterVariable, settings } from "./one-cluster.ts";

export interface TestCluster {
  readonly adminUrl: string;
  /** Folder for whatever a test keeps. */
  readonly folder: string;
  /** A State's database, prepared and migrated, under a name of its own. */
  database(state: string): Promise<StateDatabase & { readonly folder: string }>;
  stop(): Promise<void>;
}

/** `DATABASE_URL` is used when given, else the cluster of this run of the tests, else one that ends with the file. */
export async function startTestCluster(): Promise<TestCluster> {
  const folder = await mkdtemp(join(tmpdir(), "wasl-test-"));
  const given = process.env.DATABASE_URL || process.env[clusterVariable];
  const embedded = given ? undefined : await startEmbedded({ dataDir: folder, port: 0, settings });
  const adminUrl = given ?? embedded?.adminUrl ?? "";
  const prefix = `test_${randomBytes(4).toString("hex")}`;
  return {
    adminUrl,
    folder,
    async database(state) {
      const own = join(folder, state);
      const database = await prepareDatabase(adminUrl, state, own, prefix);
      await migrate(database);
      return { ...database, folder: own };
    },
    async stop() {
      await embedded?.stop();
      await rm(folder, { recursive: true, force: true });
      if (embedded && embedded.folder !== join(folder, "postgresql")) {
        await rm(embedded.folder, { recursive: true, force: true });
      }
    },
  };
}
