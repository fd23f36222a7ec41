/** One PostgreSQL for a whole run of the tests: each file has databases and roles of its own in it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../postgres/embedded.ts";

/** What says to the tests where it is. */
export const clusterVariable = "WASL_TEST_CLUSTER";

/** It does not wait for the disk: tests of durability start their own. */
const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=400"];

/** A cluster in a folder of its own, gone when it is stopped. */
export async function startThrowaway(): Promise<{ readonly adminUrl: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "wasl-tests-"));
  const embedded = await startEmbedded({ dataDir: folder, port: 0, settings });
  return {
    adminUrl: embedded.adminUrl,
    async stop() {
      await embedded.stop();
      // It may lie elsewhere, where its account can reach it.
      for (const each of [folder, embedded.folder]) await rm(each, { recursive: true, force: true });
    },
  };
}

/** Called by the test runner before the first file; what it gives is called after the last. */
export default async function oneCluster(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.DATABASE_URL) {
    return undefined;
  }
  const cluster = await startThrowaway();
  process.env[clusterVariable] = cluster.adminUrl;
  return () => cluster.stop();
}
