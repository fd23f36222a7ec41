import type { Pool } from "pg";

const tables = `
create table if not exists people.seal_signature (
  sequence bigint primary key,
  at text not null,
  asked_by text not null,
  approved_by text not null,
  post text not null,
  ref text not null,
  certificate text not null,
  content text not null,
  previous text not null,
  hash text not null,
  constraint two_people check (asked_by <> approved_by)
);
create or replace function people.seal_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'the log of seals is append-only' using errcode = 'WS002';
end $$;
create or replace trigger never_rewritten before update or delete or truncate on people.seal_signature
  for each statement execute function people.seal_never_rewritten();

create table if not exists people.seal_revocation (
  certificate text primary key,
  at text not null,
  asked_by text not null,
  approved_by text not null,
  constraint two_people check (asked_by <> approved_by)
);

-- Since when this server has published a given key's certificate, by its SHA-256.
create table if not exists people.seal_published (
  certificate text primary key,
  since text not null
);

create table if not exists people.seal_list (
  number bigint primary key,
  at text not null,
  der bytea not null
);
`;

/** Makes what is missing; harmless to repeat. */
export async function migrateSeals(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended('people.seals.migrate', 0))");
    await client.query(tables);
  } finally {
    await client.query("select pg_advisory_unlock(hashtextextended('people.seals.migrate', 0))");
    client.release();
  }
}
