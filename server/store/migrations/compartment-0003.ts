/**
 * What a search of the register gave an officer, while the case lasts. The list and its key go in the very transaction that
 * closes the case: held by the database, so that no path to an end can forget it.
 */
export const compartment0003 = `
create table candidate_list (
  case_id uuid not null,
  -- Account of whoever searched: each has their own last list, and nobody another's.
  person text not null,
  at timestamptz not null,
  -- Question and candidates, under the case's key for candidates (holder 'candidates' of data_key).
  sealed bytea not null,
  primary key (case_id, person)
);

-- A query of its own inside plpgsql sees what was committed while the closing step waited for its row.
create function forget_candidates() returns trigger language plpgsql as $$
begin
  delete from candidate_list where case_id = new.id;
  delete from data_key where subject = new.id and holder = 'candidates';
  return null;
end $$;
create trigger forget_candidates after update of closed_at on case_
  for each row when (old.closed_at is null and new.closed_at is not null) execute function forget_candidates();
`;
