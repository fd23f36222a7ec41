/**
 * Steps of different cases that are decided while others are being written go to the database together: one statement, one
 * commit, each guarded for itself. Alone, a step is written at once. Under load this spares a round trip, a plan and a flush
 * for each; what a step promises stays the same: it is durable when it is answered, or it was not written at all.
 */
import type { Pool } from "pg";
import { type CaseWrite, type Written, writeCase } from "./write.ts";

export interface Writer {
  /** @returns undefined when somebody else was first: then nothing was written. */
  write(write: CaseWrite): Promise<Written | undefined>;
}

interface Waiting {
  readonly write: CaseWrite;
  readonly done: (written: Written | undefined) => void;
  readonly failed: (error: unknown) => void;
}

const most = 64;

/** @param atOnce statements under way beyond which further steps wait to go together. */
export function createWriter(pool: Pool, atOnce: number): Writer {
  let queue: Waiting[] = [];
  let underWay = 0;
  let soon = false;

  // Whoever was answered together decides the next steps before this runs: they go together again.
  const flushSoon = () => {
    if (!soon) {
      soon = true;
      process.nextTick(flush);
    }
  };
  const flush = () => {
    soon = false;
    while (queue.length > 0 && underWay < atOnce) {
      // Shared out evenly, so that as many are under way as may be.
      const [together, left] = choose(queue, Math.ceil(queue.length / (atOnce - underWay)));
      queue = left;
      run(together);
    }
  };
  const run = (together: readonly Waiting[]) => {
    underWay += 1;
    writeAll(pool, together).finally(() => {
      underWay -= 1;
      flushSoon();
    });
  };

  return {
    write(write) {
      if (!goesTogether(write)) {
        return writeCase(pool, write);
      }
      return new Promise((done, failed) => {
        queue.push({ write, done, failed });
        flushSoon();
      });
    },
  };
}

/** What a step of these alone can go with others; whatever else it brings is rare, and goes alone. */
const ordinary: ReadonlySet<string> = new Set([
  "id",
  "read",
  "row",
  "chain",
  "personFile",
  "events",
  "outbox",
  "inbox",
  "keys",
  "tokens",
] satisfies (keyof CaseWrite)[]);

function goesTogether(write: CaseWrite): boolean {
  const brings = Object.entries(write).every(([name, value]) => value === undefined || ordinary.has(name));
  return brings && write.read !== null;
}

/** One write a case and a person: the second was decided on what the first changes. */
function choose(queue: readonly Waiting[], share: number): readonly [readonly Waiting[], Waiting[]] {
  const together: Waiting[] = [];
  const left: Waiting[] = [];
  const taken = new Set<string>();
  for (const waiting of queue) {
    const { id, personFile } = waiting.write;
    if (together.length < Math.min(share, most) && !taken.has(id) && !taken.has(personFile.id)) {
      taken.add(id).add(personFile.id);
      together.push(waiting);
    } else {
      left.push(waiting);
    }
  }
  return [together, left];
}

async function writeAll(pool: Pool, together: readonly Waiting[]): Promise<void> {
  const [first] = together;
  if (first && together.length > 1) {
    try {
      const written = await writeMany(
        pool,
        together.map(({ write }) => write),
      );
      for (const { write, done } of together) done(written.get(write.id));
      return;
    } catch {
      // One of them was at fault, or two processes waited for each other: each for itself says which.
    }
  }
  await Promise.all(together.map(({ write, done, failed }) => writeCase(pool, write).then(done, failed)));
}

/** @returns the cases that were written. */
export async function writeMany(pool: Pool, writes: readonly CaseWrite[]): Promise<ReadonlyMap<string, Written>> {
  // In one order everywhere, so that two processes rarely wait for each other.
  const ordered = [...writes].sort((one, other) => (one.id < other.id ? -1 : 1));
  const { rows } = await pool.query<{ id: string; shared: boolean }>({
    name: "steps-together",
    text,
    values: [
      JSON.stringify(ordered.map(caseColumns)),
      JSON.stringify(ordered.flatMap(eventColumns)),
      JSON.stringify(
        ordered.flatMap(({ id, row, outbox }) => outbox.map((each) => ({ ...each, case_id: id, ref: row.ref }))),
      ),
      JSON.stringify(ordered.flatMap(({ id, inbox }) => (inbox ? [{ case_id: id, ...inbox }] : []))),
      JSON.stringify(
        ordered.flatMap(({ id, keys }) =>
          keys.map((key) => ({ ...key, case_id: id, wrapped: key.wrapped.toString("base64") })),
        ),
      ),
      JSON.stringify(
        ordered.flatMap(({ id, tokens }) =>
          tokens
            ? [{ case_id: id, made: inBase64(tokens.made), gone: tokens.gone ? inBase64(tokens.gone) : null }]
            : [],
        ),
      ),
    ],
  });
  return new Map(rows.map(({ id, shared }) => [id, { shared }]));
}

const inBase64 = (tokens: readonly Buffer[]) => tokens.map((token) => token.toString("base64"));

function caseColumns({ id, read, row, chain, personFile }: CaseWrite) {
  return {
    id,
    read,
    version: row.version,
    chain: chain.toString("base64"),
    ref: row.ref,
    state: row.state,
    turn: row.turn,
    flags: row.flags,
    posts: row.posts,
    sent: row.sent,
    closed_at: row.closedAt,
    wakes_at: row.wakesAt,
    person_file: personFile.id,
    person_read: personFile.read,
    adopted: personFile.adopted,
    person_writes: personFile.sealed !== undefined,
    person_sealed: personFile.sealed?.toString("base64") ?? null,
  };
}

function eventColumns({ id, events }: CaseWrite) {
  return events.map(({ version, process, sealed, hash }) => ({
    case_id: id,
    version,
    process,
    sealed: sealed?.toString("base64") ?? null,
    hash: hash.toString("base64"),
  }));
}

const text = `with step as (
  select * from json_to_recordset($1::json) as s (id uuid, read int, version int, chain text, ref uuid, state text, turn text,
    flags text[], posts text[], sent boolean, closed_at timestamptz, wakes_at timestamptz, person_file uuid, person_read int,
    adopted int, person_writes boolean, person_sealed text)
), moved as (
  update case_ c set version = s.version, chain = decode(s.chain, 'base64'), ref = s.ref, state = s.state, turn = s.turn,
    flags = s.flags, posts = s.posts, sent = s.sent, closed_at = s.closed_at, wakes_at = s.wakes_at, adopted = s.adopted
  from step s join person_file p on p.id = s.person_file and p.version = s.person_read
  where c.id = s.id and c.version = s.read and c.person_file = s.person_file
  returning c.id, c.person_file, s.person_writes
), events as (
  insert into event (case_id, version, process, sealed, hash)
  select e.case_id, e.version, e.process::json, decode(e.sealed, 'base64'), decode(e.hash, 'base64')
  from json_to_recordset($2::json) as e (case_id uuid, version int, process text, sealed text, hash text)
    join moved on moved.id = e.case_id
), outgoing as (
  insert into outbox (id, case_id, ref, peer, party, sequence, epoch, hash, act, name, at, person, role, post, signers,
    attachments, status, leaves_at, screen, body, keys)
  select o.id, o.case_id, o.ref, o.peer, o.party, o.sequence, o.epoch, o.hash, o.act, o.name, o.at, o.person, o.role, o.post,
    o.signers, o.attachments, o.status, o.leaves_at, o.screen, o.body, decode(o.keys, 'base64')
  from json_to_recordset($3::json) as o (id uuid, case_id uuid, ref uuid, peer text, party text, sequence int, epoch int,
    hash text, act text, name text, at timestamptz, person text, role text, post text, signers text[], attachments text[],
    status text, leaves_at timestamptz, screen json, body text, keys text)
    join moved on moved.id = o.case_id
), incoming as (
  update inbox set status = i.status, keys = null
  from json_to_recordset($4::json) as i (id uuid, case_id uuid, status text) join moved on moved.id = i.case_id
  where inbox.id = i.id
), received as (
  insert into data_key (subject, category, holder, wrapped)
  select k.subject, k.category, k.holder, decode(k.wrapped, 'base64')
  from json_to_recordset($5::json) as k (subject uuid, category text, holder text, wrapped text, case_id uuid)
    join moved on moved.id = k.case_id
  on conflict do nothing
), person as (
  update person_file p set version = p.version + 1, sealed = decode(s.person_sealed, 'base64')
  from step s join moved on moved.id = s.id
  where s.person_writes and p.id = s.person_file and p.version = s.person_read
  returning p.id
), found as (
  select * from json_to_recordset($6::json) as t (case_id uuid, made text[], gone text[]) join moved on moved.id = t.case_id
), forgotten as (
  delete from search_token k using found where k.case_id = found.case_id
    and encode(k.token, 'base64') <> all (found.made)
    and (found.gone is null or encode(k.token, 'base64') = any (found.gone))
), tokens as (
  insert into search_token (token, case_id)
  select decode(t, 'base64'), found.case_id from found, unnest(found.made) as t
  on conflict do nothing
)
-- A person file that changed meanwhile undoes the whole statement: each step then goes again, for itself.
select moved.id, moved.person_writes and
  exists (select from case_ other where other.person_file = moved.person_file and other.id <> moved.id) as shared
from moved
where agree((select count(*) from person) = (select count(*) from moved m where m.person_writes))`;
