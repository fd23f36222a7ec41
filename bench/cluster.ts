/** PostgreSQL for the bench, on the disk of the repository and as durable as in production; databases copied to start equal. */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { type Embedded, startEmbedded } from "../server/postgres/embedded.ts";
import { prepareDatabase, type StateDatabase } from "../server/store/databases.ts";
import { migrate } from "../server/store/migrate.ts";
import { identifier } from "../server/store/sql.ts";

export interface BenchCluster {
  readonly folder: string;
  /** A State's database, prepared and migrated. */
  database(state: string): Promise<StateDatabase>;
  /** The same rows once more, under another name. Nobody may be connected to the first. */
  copy(database: StateDatabase, suffix: string): Promise<StateDatabase>;
  drop(database: StateDatabase): Promise<void>;
  /** Settings that durability rests on, as the server has them. */
  settings(): Promise<Readonly<Record<string, string>>>;
  stop(): Promise<void>;
}

const shown = ["server_version", "fsync", "synchronous_commit", "full_page_writes", "wal_sync_method"];

export async function startCluster(folder: string): Promise<BenchCluster> {
  await mkdir(folder, { recursive: true });
  const embedded: Embedded = await startEmbedded({ dataDir: folder, port: 0 });
  const admin = new Client({ connectionString: embedded.adminUrl });
  await admin.connect();
  return {
    folder,
    async database(state) {
      const database = await prepareDatabase(embedded.adminUrl, state, join(folder, state), "bench");
      await migrate(database);
      return database;
    },
    async copy(database, suffix) {
      const name = `${database.name}_${suffix}`;
      await admin.query(
        `create database ${identifier(name)} template ${identifier(database.name)} owner ${identifier(database.roles.owner)} strategy file_copy`,
      );
      const urls = Object.entries(database.urls).map(([purpose, url]) => [purpose, renamed(url, name)]);
      return { ...database, name, urls: Object.fromEntries(urls) as StateDatabase["urls"] };
    },
    drop: async (database) => {
      await admin.query(`drop database ${identifier(database.name)} with (force)`);
    },
    async settings() {
      const found: Record<string, string> = {};
      for (const name of shown) {
        const { rows } = await admin.query<{ setting: string }>("select current_setting($1) as setting", [name]);
        found[name] = rows[0]?.setting ?? "";
      }
      return found;
    },
    async stop() {
      await admin.end();
      await embedded.stop();
      await rm(embedded.folder, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
      if (!embedded.folder.startsWith(folder)) await rm(embedded.folder, { recursive: true, force: true });
    },
  };
}

function renamed(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
