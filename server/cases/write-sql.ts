/** The parts of the statement that writes a step; each is there only when the step brings what it writes. */
import type { AttachmentRow } from "../store/attachments.ts";
import type { EventRow, SubjectKey } from "./write.ts";

export const reliedSql = `
    and (select count(*) from case_ other, json_to_recordset($16::json) as r (ref uuid, state text, without text[])
      where other.ref = r.ref and other.state = r.state
        and not exists (select from unnest(other.flags) as f where split_part(f, '@', 1) = any (r.without))) = $17::int`;

export function columns(events: readonly EventRow[]): unknown[] {
  return events.flatMap(({ version, process, sealed, hash }) => [version, process, sealed, hash]);
}

/** Each event is a line of values: bytes travel as bytes, which arrays would spell out. */
export function eventsSql(first: number, count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const at = first + index * 4;
    return `($${at}::int, $${at + 1}::json, $${at + 2}::bytea, $${at + 3}::bytea)`;
  });
  return `events as (
  insert into event (case_id, version, process, sealed, hash)
  select moved.id, e.version, e.process, e.sealed, e.hash
  from moved, (values ${lines.join(", ")}) as e (version, process, sealed, hash)
)`;
}

export const outboxSql = (first: number) => `outgoing as (
  insert into outbox (id, case_id, ref, peer, party, sequence, epoch, hash, act, name, at, person, role, post, signers,
    attachments, status, leaves_at, screen, body, keys)
  select o.id, $${first}, $${first + 1}, o.peer, o.party, o.sequence, o.epoch, o.hash, o.act, o.name, o.at, o.person, o.role,
    o.post, o.signers, o.attachments, o.status, o.leaves_at, o.screen, o.body,
    decode(o.keys, 'base64')
  from moved, json_to_recordset($${first + 2}::json) as o (id uuid, peer text, party text, sequence int, epoch int, hash text,
    act text, name text, at timestamptz, person text, role text, post text, signers text[],
    attachments text[], status text, leaves_at timestamptz, screen json, body text, keys text)
)`;

export const inboxSql = (first: number) => `incoming as (
  update inbox set status = $${first + 1}, keys = null from moved where inbox.id = $${first}
)`;

export function keyColumns(keys: readonly SubjectKey[]): unknown[] {
  return [
    keys.map(({ subject }) => subject),
    keys.map(({ category }) => category),
    keys.map(({ holder }) => holder),
    keys.map(({ wrapped }) => wrapped),
  ];
}

export const keysSql = (first: number) => `keys as (
  insert into data_key (subject, category, holder, wrapped)
  select k.subject, k.category, k.holder, k.wrapped
  from moved, unnest($${first}::uuid[], $${first + 1}::text[], $${first + 2}::text[], $${first + 3}::bytea[])
    as k (subject, category, holder, wrapped)
  on conflict do nothing
)`;

export const tokensSql = (first: number) => `forgotten as (
  delete from search_token using moved where case_id = $${first} and token <> all ($${first + 1}::bytea[])
    and ($${first + 2}::bytea[] is null or token = any ($${first + 2}::bytea[]))
), tokens as (
  insert into search_token (token, case_id) select t, $${first} from moved, unnest($${first + 1}::bytea[]) as t
  on conflict do nothing
)`;

export const sharedSql = `,
  exists (select from case_ other where other.person_file = $13 and other.id <> $1) as shared`;

export const personSql = (first: number) => `person as (
  update person_file set version = person_file.version + 1, sealed = $${first + 2} from moved
  where person_file.id = $${first} and person_file.version = $${first + 1}
  returning person_file.id
)`;

export const issuedSql = (first: number) => `issued as (
  insert into issued_document (number, case_id, holder, valid_to, seal)
  select $${first + 1}::bytea, $${first}, $${first + 2}::bytea, $${first + 3}::date, $${first + 4}::bytea from moved
)`;

export function fileColumns({ hash, category, mediaType, bytes, wrapped, content }: AttachmentRow): unknown[] {
  return [hash, category, mediaType, bytes, wrapped, content];
}

export const fileSql = (first: number) => `file as (
  insert into attachment (case_id, hash, category, media_type, bytes, wrapped, content)
  select $${first}, $${first + 1}::bytea, $${first + 2}, $${first + 3}, $${first + 4}::int, $${first + 5}::bytea,
    $${first + 6}::bytea
  from moved
)`;

/**
 * What became of the documents of a case. With the last of them all have ended. Where what had ended it was taken back, it is
 * its holder's one valid document again, unless another was issued meanwhile. A recall is of the last; lifted, it is forgotten,
 * but of a document that has ended since: that is not to be accepted for two days again.
 */
export const standingSql = (first: number) => `standing as (
  update issued_document d set
    holder = case when s.ended then null when d.number <> s.number then d.holder else coalesce(d.holder, (
      select s.holder where not exists (select from issued_document other where other.holder = s.holder))) end,
    ended_at = case when s.ended then coalesce(d.ended_at, s.at) when d.number <> s.number then d.ended_at end,
    recalled_at = case when d.number <> s.number then d.recalled_at when s.recalled then coalesce(d.recalled_at, s.at)
      when s.ended then d.recalled_at end
  from moved, (values ($${first + 1}::bytea, $${first + 2}::bytea, $${first + 3}::boolean, $${first + 4}::boolean,
    $${first + 5}::timestamptz)) as s (number, holder, ended, recalled, at)
  where d.case_id = $${first} and (s.ended and (d.holder is not null or d.ended_at is null)
    or d.number = s.number and (not s.ended or s.recalled and d.recalled_at is null))
)`;

export const takenBackSql = (first: number) => `back as (
  update outbox set status = case when outbox.id = any ($${first}::uuid[]) then 'refused' else 'void' end, code = $${first + 2},
    unsettled = false, body = null, keys = null
  from moved where outbox.id = any ($${first}::uuid[] || $${first + 1}::uuid[])
)`;

/** It takes its place in the order of what leaves, behind what was made while it waited. */
export const releasedSql = (first: number) => `released as (
  update outbox set seq = default, sequence = $${first + 1}, epoch = $${first + 2}, hash = $${first + 3}, body = $${first + 4},
    keys = decode($${first + 5}, 'base64'), status = 'queued', cleared_by = $${first + 6}, cleared_at = $${first + 7}
  from moved where outbox.id = $${first} and outbox.status = 'to-read' and outbox.sequence = 0
  returning outbox.id
)`;

export const withdrawnSql = (first: number) => `withdrawn as (
  update outbox set status = 'withdrawn', body = null, keys = null
  from moved where outbox.id = any ($${first}::uuid[]) and not outbox.attempted
  returning outbox.id
)`;
