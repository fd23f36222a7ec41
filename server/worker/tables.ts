/** Cards, sessions and sendings of workers. No name, no code, no number in the clear. */
import type { Pool } from "pg";

const tables = `
create table if not exists people.worker_card (
  id uuid primary key,
  ref text not null,
  post text not null,
  code bytea not null unique,
  pin bytea,
  failures int not null default 0,
  issued_by text not null,
  issued_at timestamptz not null,
  revoked_at timestamptz
);
create index if not exists worker_card_ref on people.worker_card (ref);

create table if not exists people.worker_session (
  token bytea primary key,
  card uuid not null references people.worker_card,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);

-- Of a complaint without a name there is no card here.
create table if not exists people.worker_sending (
  id uuid primary key,
  receipt bytea not null unique,
  card uuid references people.worker_card,
  ref text,
  at timestamptz not null,
  done boolean not null default false
);
`;

export async function migrateWorkers(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended('people.workers', 0))");
    await client.query(tables);
  } finally {
    await client.query("select pg_advisory_unlock(hashtextextended('people.workers', 0))");
    client.release();
  }
}
