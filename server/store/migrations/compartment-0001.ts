/**
 * The tables of one compartment. No foreign key on what every step writes: the guarded statement of `cases/write.ts` is the
 * only writer, and a key check would double its cost.
 */
export const compartment0001 = `
create table person_file (
  id uuid primary key,
  version integer not null default 0,
  -- Gate facts, one ciphertext a category.
  sealed bytea
);

create table case_ (
  id uuid primary key,
  -- What crosses: equals id until the first sending gives the case its reference.
  ref uuid not null unique,
  person_file uuid not null references person_file,
  -- Person file that the case had before a person linked it: undoing goes back to it.
  own_person_file uuid not null,
  -- Version of the person file whose facts this case has taken over: behind it, a flag may still have to be raised here.
  adopted integer not null default 0,
  version integer not null,
  -- Hash of the last event: covers every event before it.
  chain bytea not null,
  procedure text not null,
  release text not null,
  party text not null,
  parties json not null,
  state text not null,
  turn text,
  flags text[] not null default '{}',
  posts text[] not null,
  sent boolean not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  -- Earliest moment at which a clock warns or ends.
  wakes_at timestamptz,
  -- An open remedy: nothing is erased while it stands.
  legal_hold text
) with (fillfactor = 80);
create index case_posts on case_ using gin (posts);
create index case_person on case_ (person_file);
create index case_wakes on case_ (wakes_at) where wakes_at is not null;
create index case_closed on case_ (closed_at) where closed_at is not null;

create table event (
  case_id uuid not null,
  version integer not null,
  -- Exact bytes: the hash covers them.
  process json not null,
  sealed bytea,
  hash bytea not null,
  primary key (case_id, version)
);

-- Wrapped by the compartment's master key. Erasing a row erases every ciphertext of that category and leaves the chain.
create table data_key (
  subject uuid not null,
  category text not null,
  -- '' for our own; the party whose envelopes it opens.
  holder text not null default '',
  wrapped bytea not null,
  primary key (subject, category, holder)
);

create table erasure (
  subject uuid not null,
  category text not null,
  at timestamptz not null,
  rule text not null,
  -- Party that told us; '' for our own.
  holder text not null default '',
  -- Envelope that told the other State; its receipt is in the outbox.
  envelope uuid,
  primary key (subject, category, holder)
);

-- Who said that two cases are of one person, and who took it back. Never the machine.
create table person_link (
  seq bigint generated always as identity primary key,
  case_id uuid not null,
  person_file uuid not null,
  person text not null,
  post text not null,
  at timestamptz not null,
  undone boolean not null
);

create table search_token (
  token bytea not null,
  case_id uuid not null,
  primary key (token, case_id)
);
create index search_token_case on search_token (case_id);

create table attachment (
  hash bytea not null,
  case_id uuid not null,
  category text not null,
  media_type text not null,
  bytes integer not null,
  -- Content key and name, under the case's key for the category; the name alone while it is still to be fetched.
  wrapped bytea,
  -- Nonce, ciphertext and tag: what the hash covers and what travels. Null while it is still to be fetched from \`peer\`.
  content bytea,
  peer text,
  tries integer not null default 0,
  reason text,
  next_try_at timestamptz,
  primary key (hash, case_id)
);
create index attachment_case on attachment (case_id);
create index attachment_wanted on attachment (next_try_at) where content is null;

create table outbox (
  id uuid primary key,
  seq bigint generated always as identity,
  case_id uuid not null,
  ref uuid not null,
  peer text not null,
  party text not null,
  sequence integer not null,
  epoch integer not null,
  hash text not null,
  act text not null,
  name text not null,
  at timestamptz not null,
  person text,
  role text,
  post text,
  signers text[] not null default '{}',
  -- Hashes of the attachments that it names: the peer may fetch these, no others.
  attachments text[] not null default '{}',
  status text not null,
  leaves_at timestamptz,
  screen json,
  -- What will be signed, until it is; personal parts are ciphertexts.
  body text,
  jws text,
  envelope_hash text,
  -- Keys of its personal parts, wrapped by the master key, until it is receipted.
  keys bytea,
  attempted boolean not null default false,
  tries integer not null default 0,
  reason text,
  next_try_at timestamptz,
  cleared_by text,
  cleared_at timestamptz,
  receipt text,
  position bigint,
  receipt_at timestamptz,
  verdict text,
  code text,
  -- Refused, and the case not yet returned to where it was.
  unsettled boolean not null default false
);
create index outbox_unsettled on outbox (seq) where unsettled;
create index outbox_waiting on outbox (peer, seq) where status in ('waiting-batch', 'queued', 'sending');
create index outbox_case on outbox (case_id);

create table inbox (
  id uuid primary key,
  seq bigint generated always as identity,
  peer text not null,
  ref uuid not null,
  procedure text not null,
  party text not null,
  sequence integer not null,
  epoch integer not null,
  hash text not null,
  act text not null,
  name text not null,
  at timestamptz not null,
  received_at timestamptz not null,
  envelope_hash text not null,
  jws text not null,
  -- Keys of its personal parts, wrapped by the master key, until it is applied.
  keys bytea,
  -- The sender's clock was further ahead than tolerated: a finding on the case.
  skewed boolean not null default false,
  status text not null,
  position bigint,
  receipt text,
  code text
);
create index inbox_waiting on inbox (ref, epoch, sequence) where status in ('received', 'held');
create index inbox_case on inbox (ref);

-- A step that must change several rows together or none: raising undoes the whole statement.
create function agree(together boolean) returns boolean language plpgsql as $$
begin
  if not coalesce(together, false) then
    raise exception 'stale' using errcode = 'WS001';
  end if;
  return true;
end $$;
`;
