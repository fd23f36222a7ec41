/** The State servers whose databases lie in one data folder, for commands that read their ledgers. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Pool } from "pg";
import { openTrust, type TrustStore } from "../../exchange/trust.ts";
import { findRunning, startEmbedded } from "../../postgres/embedded.ts";
import { prepareDatabase } from "../../store/databases.ts";

export interface StateLedgers {
  readonly state: string;
  /** The State's own folder. */
  readonly folder: string;
  /** As the exchange's role. */
  readonly pool: Pool;
  readonly trust: TrustStore;
  readonly peers: readonly string[];
}

/**
 * Opens every State's database of a folder, running or not, and closes it after the work.
 *
 * @returns what the work returned, or undefined when no State has ever started there.
 */
export async function withLedgers<T>(
  folder: string,
  work: (states: readonly StateLedgers[]) => Promise<T>,
): Promise<T | undefined> {
  const names = await statesIn(folder);
  if (names.length === 0) return undefined;
  const given = process.env.DATABASE_URL || undefined;
  const running = given ? undefined : await findRunning(folder);
  const started = given || running ? undefined : await startEmbedded({ dataDir: folder, port: 0 });
  const adminUrl = given ?? running?.adminUrl ?? started?.adminUrl ?? "";
  const pools: Pool[] = [];
  try {
    const states: StateLedgers[] = [];
    for (const name of names) {
      const own = join(folder, name);
      const database = await prepareDatabase(adminUrl, name.toUpperCase(), own);
      const pool = new Pool({
        connectionString: database.urls.exchange,
        max: 4,
        options: "-c search_path=exchange",
      });
      pool.on("error", () => undefined);
      pools.push(pool);
      const peers = await pool.query<{ state: string }>("select state from peer order by state");
      states.push({
        state: name.toUpperCase(),
        folder: own,
        pool,
        trust: openTrust(pool),
        peers: peers.rows.map(({ state }) => state),
      });
    }
    return await work(states);
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
    await started?.stop();
  }
}

/** A State's folder keeps the passwords of its own database. */
async function statesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const found: string[] = [];
  for (const name of names.sort()) {
    const kept = await stat(join(folder, name, "database.json")).catch(() => undefined);
    if (/^[a-z]{2}$/.test(name) && kept?.isFile()) found.push(name);
  }
  return found;
}
