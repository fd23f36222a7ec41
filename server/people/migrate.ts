/** Tables of the schema `people`: accounts (made by better-auth itself), postings, the access log, what oversight needs. */
import type { Pool } from "pg";

const tables = `
do $$ begin
  if to_regnamespace('people') is null then create schema people; end if;
end $$;

create table if not exists people.posting (
  id bigint generated always as identity primary key,
  person text not null,
  post text not null,
  role text not null,
  compartment text not null,
  superior text not null,
  granted_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint posting_lasts_180_days check (expires_at <= granted_at + interval '180 days'),
  constraint nobody_is_their_own_superior check (superior <> person)
);
create index if not exists posting_person on people.posting (person) where withdrawn_at is null;
create index if not exists posting_post on people.posting (post, role) where withdrawn_at is null;

-- One compartment only (posts, Q5): held by the database, so that no code path can forget it.
create or replace function people.one_compartment() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('people.posting:' || new.person, 0));
  if exists (
    select 1 from people.posting
    where person = new.person and compartment <> new.compartment
      and withdrawn_at is null and expires_at > new.granted_at
  ) then
    raise exception 'two-compartments' using errcode = 'WS001';
  end if;
  return new;
end $$;
create or replace trigger one_compartment before insert or update of compartment, person on people.posting
  for each row execute function people.one_compartment();

create table if not exists people.access_log (
  sequence bigint primary key,
  at text not null,
  person text not null,
  role text not null,
  post text not null,
  purpose text not null,
  what text not null,
  ref text,
  compartment text,
  returned text[] not null default '{}',
  previous text not null,
  hash text not null
);
alter table people.access_log add column if not exists sealed bytea;
create index if not exists access_log_ref on people.access_log (ref);
create index if not exists access_log_register on people.access_log (at) where what like 'register%';

create or replace function people.never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'the access log is append-only' using errcode = 'WS002';
end $$;
create or replace trigger never_rewritten before update or delete or truncate on people.access_log
  for each statement execute function people.never_rewritten();

create table if not exists people.broken_glass (
  id uuid primary key,
  person text not null,
  post text not null,
  ref text not null,
  category text not null,
  reason text not null,
  at timestamptz not null,
  until timestamptz not null,
  reviewed_by text,
  reviewed_at timestamptz,
  verdict text
);

create table if not exists people.mandate (
  id bigint generated always as identity primary key,
  case_id text not null,
  person text not null,
  named_by text not null,
  named_at timestamptz not null,
  ended_at timestamptz
);
create index if not exists mandate_person on people.mandate (person) where ended_at is null;
create unique index if not exists mandate_one_counsel on people.mandate (case_id) where ended_at is null;

create table if not exists people.substitute (
  post text not null,
  role text not null,
  person text not null,
  primary key (post, role, person)
);

create table if not exists people.reminder (
  ref text not null,
  clock text not null,
  due text not null,
  warning text not null,
  person text not null,
  kind text not null,
  at timestamptz not null,
  primary key (ref, clock, due, warning, person)
);

create table if not exists people.mailbox (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  recipient text not null,
  subject text not null,
  body text not null
);
`;

/** Makes or completes the schema; harmless to repeat. The accounts' own tables come from better-auth, see `accounts.ts`. */
export async function migratePeople(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended('people.migrate', 0))");
    await client.query(tables);
  } finally {
    await client.query("select pg_advisory_unlock(hashtextextended('people.migrate', 0))");
    client.release();
  }
}
