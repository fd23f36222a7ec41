/** Brings one State's database to the present: ordered, each once, under a lock, safe to repeat and to interrupt. */
import { Client } from "pg";
import { compartments, schemaOf } from "./compartments.ts";
import type { StateDatabase } from "./databases.ts";
import { compartment0001 } from "./migrations/compartment-0001.ts";
import { compartment0002 } from "./migrations/compartment-0002.ts";
import { compartment0003 } from "./migrations/compartment-0003.ts";
import { compartment0004 } from "./migrations/compartment-0004.ts";
import { compartment0005 } from "./migrations/compartment-0005.ts";
import { compartment0006 } from "./migrations/compartment-0006.ts";
import { exchange0001 } from "./migrations/exchange-0001.ts";
import { exchange0002 } from "./migrations/exchange-0002.ts";
import { identifier } from "./sql.ts";

interface Migration {
  readonly name: string;
  readonly schema: string;
  readonly sql: string;
}

/** In the order in which they came to be; never edited once released, only added to. */
const perCompartment: readonly (readonly [string, string])[] = [
  ["0001", compartment0001],
  ["0002", compartment0002],
  ["0003", compartment0003],
  ["0004", compartment0004],
  ["0005", compartment0005],
  ["0006", compartment0006],
];
const perExchange: readonly (readonly [string, string])[] = [
  ["0001", exchange0001],
  ["0002", exchange0002],
];

function migrations(): Migration[] {
  const ofCompartments = compartments.flatMap((compartment) =>
    perCompartment.map(([number, sql]) => ({ name: `${compartment}-${number}`, schema: schemaOf(compartment), sql })),
  );
  const ofExchange = perExchange.map(([number, sql]) => ({ name: `exchange-${number}`, schema: "exchange", sql }));
  return [...ofCompartments, ...ofExchange];
}

export async function migrate(database: StateDatabase): Promise<readonly string[]> {
  const owner = new Client({ connectionString: database.urls.owner });
  await owner.connect();
  try {
    await owner.query("select pg_advisory_lock(7261002)");
    await owner.query(
      "create table if not exists public.wasl_migration (name text primary key, at timestamptz not null default now())",
    );
    await createSchemas(owner, database);
    const { rows } = await owner.query<{ name: string }>("select name from public.wasl_migration");
    const done = new Set(rows.map((row) => row.name));
    const missing = migrations().filter((migration) => !done.has(migration.name));
    for (const migration of missing) {
      await owner.query("begin");
      await owner.query(`set local search_path = ${identifier(migration.schema)}`);
      await owner.query(migration.sql);
      await owner.query("insert into public.wasl_migration (name) values ($1)", [migration.name]);
      await owner.query("commit");
    }
    await grant(owner, database);
    return missing.map((migration) => migration.name);
  } finally {
    await owner.end();
  }
}

async function createSchemas(owner: Client, database: StateDatabase): Promise<void> {
  await owner.query("revoke all on schema public from public");
  for (const schema of [...compartments.map(schemaOf), "exchange", "people"]) {
    await owner.query(`create schema if not exists ${identifier(schema)}`);
  }
  // The people side makes its own tables, better-auth's among them.
  await owner.query(`grant usage, create on schema people to ${identifier(database.roles.people)}`);
}

/** Each role works in its own schema. The exchange sees the post of every compartment and none of its cases. */
async function grant(owner: Client, database: StateDatabase): Promise<void> {
  const exchange = identifier(database.roles.exchange);
  for (const compartment of compartments) {
    const schema = identifier(schemaOf(compartment));
    const role = identifier(database.roles[compartment]);
    await owner.query(`grant usage on schema ${schema} to ${role}, ${exchange}`);
    await owner.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`);
    await owner.query(`grant select, insert, update on ${schema}.outbox, ${schema}.inbox to ${exchange}`);
  }
  await owner.query(`grant usage on schema exchange to ${exchange}`);
  await owner.query(`grant select, insert, update, delete on all tables in schema exchange to ${exchange}`);
}
