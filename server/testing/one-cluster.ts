/** One PostgreSQL for a whole run of the tests: each file has databases and roles of its own in it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../postgres/embedded.ts";

/** What says to the tests where it is. */
export const clusterVariable = "WASL_TEST_CLUSTER";

/** It does not wait for the disk: tests of durability start their own. */
export const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=400"];

/** Called by the test runner before the first file; what it gives is called after the last. */
export default async function oneCluster(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.DATABASE_URL) {
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), "wasl-tests-"));
  const embedded = await startEmbedded({ dataDir: folder, port: 0, settings });
  process.env[clusterVariable] = embedded.adminUrl;
  return async () => {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
    await rm(embedded.folder, { recursive: true, force: true });
  };
}
