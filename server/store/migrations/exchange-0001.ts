/** Peers, whom we trust for what, and the ledger shared with each of them. Nothing personal: hashes, numbers, public keys. */
export const exchange0001 = `
create table peer (
  state text primary key,
  url text not null,
  reachable boolean not null default true,
  last_answer_at timestamptz
);

create table trust_key (
  state text not null,
  kid text not null,
  use text not null,
  jwk json not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  revoked_at timestamptz,
  primary key (state, kid)
);

create table ledger_head (
  peer text primary key,
  size bigint not null default 0,
  -- Right edge of the tree: all that appending and the root need.
  frontier text not null default '0:'
);

create table ledger_leaf (
  peer text not null,
  position bigint not null,
  hash text not null,
  kind text not null,
  jti uuid not null,
  at timestamptz not null,
  primary key (peer, position)
);

-- Heads that we signed for a peer, and heads that it signed for us, with what the proof said.
create table tree_head (
  peer text not null,
  signed_by text not null,
  size bigint not null,
  root text not null,
  jws text not null,
  at timestamptz not null,
  consistent boolean not null,
  primary key (peer, signed_by, size)
);

-- What came and was refused before it could belong to a case. The hash alone.
create table refused (
  seq bigint generated always as identity primary key,
  peer text,
  hash text not null,
  code text not null,
  at timestamptz not null
);

create table release (
  hash text primary key,
  manifest json not null,
  ratified json not null,
  in_force_from timestamptz not null
);
`;
