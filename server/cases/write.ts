/**
 * The one way a case is written: one guarded statement, one round trip, one commit. It goes through only if the case and its
 * person file are still what was read; otherwise nothing at all is written. The text of each variant is prepared once a
 * connection under its name.
 */
import type { Pool } from "pg";
import type { Issued } from "./issued.ts";
import type { CaseRow } from "./row.ts";

export interface EventRow {
  readonly version: number;
  readonly process: string;
  readonly sealed: Buffer | null;
  readonly hash: Buffer;
}

/** A message that leaves: see the columns of `outbox`. */
export interface OutboxRow {
  readonly id: string;
  readonly peer: string;
  readonly party: string;
  readonly sequence: number;
  readonly epoch: number;
  readonly hash: string;
  readonly act: string;
  readonly name: string;
  readonly at: string;
  readonly person: string | null;
  readonly role: string | null;
  readonly post: string | null;
  readonly signers: readonly string[];
  readonly attachments: readonly string[];
  readonly status: "to-read" | "waiting-batch" | "queued";
  readonly leaves_at: string | null;
  readonly screen: unknown;
  readonly body: string;
  /** Keys of its personal parts, wrapped by the compartment's master key, base64. */
  readonly keys: string;
}

export interface SubjectKey {
  readonly subject: string;
  readonly category: string;
  readonly holder: string;
  readonly wrapped: Buffer;
}

export interface CaseWrite {
  readonly id: string;
  /** Version that was read; `null` makes a new case. */
  readonly read: number | null;
  readonly row: CaseRow;
  readonly chain: Buffer;
  /** `adopted`: version of the person file whose facts the case has taken over after this. */
  readonly personFile: {
    readonly id: string;
    readonly read: number;
    readonly adopted: number;
    readonly sealed?: Buffer | null;
  };
  /** Other cases of the compartment that the step relied on: each must still be in this state. */
  readonly relied?: readonly { readonly ref: string; readonly state: string }[];
  readonly events: readonly EventRow[];
  readonly outbox: readonly OutboxRow[];
  /** Envelope that this applies, and what became of it. */
  readonly inbox?: { readonly id: string; readonly status: "applied" | "refused" | "void" };
  /** Sent earlier, refused by the other side: those, and what followed them and is void with them. */
  readonly takenBack?: {
    readonly refused: readonly string[];
    readonly voided: readonly string[];
    readonly code: string;
  };
  /** Withdrawn by a person: unless none of them was attempted, nothing is written. */
  readonly withdrawn?: readonly string[];
  /** What waited in the outbox without a number, and is let go. */
  readonly released?: { readonly row: OutboxRow; readonly by: string; readonly at: string };
  /** A document that the step issues: its number and its holder must be nobody else's. */
  readonly issued?: Issued;
  /** The case's document is valid no longer, or never left. */
  readonly documentEnded?: "ended" | "undone";
  readonly keys: readonly SubjectKey[];
  readonly tokens?: readonly Buffer[];
  /** Only for a new case. */
  readonly opened?: {
    readonly procedure: string;
    readonly release: string;
    readonly party: string;
    readonly parties: unknown;
    readonly at: string;
  };
}

export interface Written {
  /** The step wrote on the person's file, and other cases read it too. */
  readonly shared: boolean;
}

/** @returns undefined when somebody else was first: then nothing was written. */
export async function writeCase(pool: Pool, write: CaseWrite): Promise<Written | undefined> {
  const { name, text, values } = statementOf(write);
  try {
    const { rows } = await pool.query<{ written: number; shared?: boolean }>({ name, text, values });
    return rows[0]?.written === 1 ? { shared: rows[0].shared === true } : undefined;
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    // WS001: part of it had changed. 23505: the same version, case or envelope was written a moment before.
    if (code === "WS001" || (code === "23505" && constraint !== undefined)) {
      return undefined;
    }
    throw error;
  }
}

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

const texts = new Map<string, string>();

/** Parts are added in one fixed order, so a variant's name tells its text. */
export function statementOf(write: CaseWrite): Statement {
  const values: unknown[] = [];
  const pieces: (() => string)[] = [];
  let name = write.read === null ? "open" : "step";
  const add = (letter: string, given: readonly unknown[], sql: (first: number) => string) => {
    const first = values.length + 1;
    values.push(...given);
    name += letter;
    pieces.push(() => sql(first));
  };
  if (write.read === null) {
    addOpening(write, add);
  } else {
    addStep(write, write.read, add);
  }
  if (write.events.length > 0) {
    const count = write.events.length;
    add(`-${count}`, columns(write.events), (first) => eventsSql(first, count));
  }
  if (write.outbox.length > 0) add("-out", [write.id, write.row.ref, JSON.stringify(write.outbox)], outboxSql);
  if (write.inbox) add("-in", [write.inbox.id, write.inbox.status], inboxSql);
  if (write.keys.length > 0) add("-keys", keyColumns(write.keys), keysSql);
  if (write.tokens) add("-tokens", [write.id, write.tokens], tokensSql);
  if (write.issued)
    add("-issued", [write.id, write.issued.number, write.issued.holder, write.issued.validTo], issuedSql);
  if (write.documentEnded === "ended") add("-ended", [write.id], documentEndedSql);
  if (write.documentEnded === "undone") add("-undone", [write.id], documentUndoneSql);
  const atomic: string[] = [];
  if (write.personFile.sealed !== undefined && write.read !== null) {
    add("-person", [write.personFile.id, write.personFile.read, write.personFile.sealed], personSql);
    atomic.push("(select count(*) from person) = 1");
  }
  if (write.takenBack) {
    const { refused, voided, code } = write.takenBack;
    add("-back", [refused, voided, code], takenBackSql);
  }
  if (write.withdrawn) {
    add("-withdrawn", [write.withdrawn, write.withdrawn.length], withdrawnSql);
    atomic.push(`(select count(*) from withdrawn) = $${values.length}::int`);
  }
  if (write.released) {
    const { row, by, at } = write.released;
    add("-released", [row.id, row.sequence, row.epoch, row.hash, row.body, row.keys, by, at], releasedSql);
    atomic.push("(select count(*) from released) = 1");
  }
  const known = texts.get(name);
  if (known) {
    return { name, text: known, values };
  }
  // A person file or a message that changed meanwhile undoes the whole statement, the case's row included.
  const together = atomic.length === 0 ? "" : ` where not exists (select from moved) or agree(${atomic.join(" and ")})`;
  const parts = pieces.map((piece) => piece()).join(",\n");
  const text = `with ${parts}\nselect count(*)::int as written${name.includes("-person") ? sharedSql : ""} from moved${together}`;
  texts.set(name, text);
  return { name, text, values };
}

type Add = (letter: string, given: readonly unknown[], sql: (first: number) => string) => void;

function addStep(write: CaseWrite, read: number, add: Add): void {
  const { row } = write;
  const given: unknown[] = [
    write.id,
    read,
    row.version,
    write.chain,
    row.ref,
    row.state,
    row.turn,
    row.flags,
    row.posts,
    row.sent,
    row.closedAt,
    row.wakesAt,
    write.personFile.id,
    write.personFile.read,
    write.personFile.adopted,
  ];
  const relied = write.relied ?? [];
  if (relied.length > 0) given.push(JSON.stringify(relied), relied.length);
  add(relied.length > 0 ? "-relying" : "", given, () => {
    return `moved as (
  update case_ set version = $3, chain = $4, ref = $5, state = $6, turn = $7, flags = $8, posts = $9, sent = $10,
    closed_at = $11, wakes_at = $12, adopted = $15
  where id = $1 and version = $2 and person_file = $13
    and (select person_file.version from person_file where person_file.id = $13) = $14${relied.length > 0 ? reliedSql : ""}
  returning id
)`;
  });
}

const reliedSql = `
    and (select count(*) from case_ other, json_to_recordset($16::json) as r (ref uuid, state text)
      where other.ref = r.ref and other.state = r.state) = $17::int`;

function addOpening(write: CaseWrite, add: Add): void {
  const { row, opened } = write;
  if (!opened) {
    throw new Error("A new case says what it is of");
  }
  const given = [
    write.id,
    row.ref,
    write.personFile.id,
    row.version,
    write.chain,
    opened.procedure,
    opened.release,
    opened.party,
    JSON.stringify(opened.parties),
    row.state,
    row.turn,
    row.flags,
    row.posts,
    row.sent,
    opened.at,
    row.closedAt,
    row.wakesAt,
    write.personFile.sealed ?? null,
  ];
  add("", given, () => {
    return `fresh as (insert into person_file (id, sealed) values ($3, $18) returning id),
moved as (
  insert into case_ (id, ref, person_file, own_person_file, version, chain, procedure, release, party, parties, state, turn,
    flags, posts, sent, opened_at, closed_at, wakes_at)
  select $1, $2, fresh.id, fresh.id, $4, $5, $6, $7, $8, $9::json, $10, $11, $12, $13, $14, $15, $16, $17 from fresh
  returning id
)`;
  });
}

function columns(events: readonly EventRow[]): unknown[] {
  return events.flatMap(({ version, process, sealed, hash }) => [version, process, sealed, hash]);
}

/** Each event is a line of values: bytes travel as bytes, which arrays would spell out. */
function eventsSql(first: number, count: number): string {
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

const outboxSql = (first: number) => `outgoing as (
  insert into outbox (id, case_id, ref, peer, party, sequence, epoch, hash, act, name, at, person, role, post, signers,
    attachments, status, leaves_at, screen, body, keys)
  select o.id, $${first}, $${first + 1}, o.peer, o.party, o.sequence, o.epoch, o.hash, o.act, o.name, o.at, o.person, o.role,
    o.post, o.signers, o.attachments, o.status, o.leaves_at, o.screen, o.body,
    decode(o.keys, 'base64')
  from moved, json_to_recordset($${first + 2}::json) as o (id uuid, peer text, party text, sequence int, epoch int, hash text,
    act text, name text, at timestamptz, person text, role text, post text, signers text[],
    attachments text[], status text, leaves_at timestamptz, screen json, body text, keys text)
)`;

const inboxSql = (first: number) => `incoming as (
  update inbox set status = $${first + 1}, keys = null from moved where inbox.id = $${first}
)`;

function keyColumns(keys: readonly SubjectKey[]): unknown[] {
  return [
    keys.map(({ subject }) => subject),
    keys.map(({ category }) => category),
    keys.map(({ holder }) => holder),
    keys.map(({ wrapped }) => wrapped),
  ];
}

const keysSql = (first: number) => `keys as (
  insert into data_key (subject, category, holder, wrapped)
  select k.subject, k.category, k.holder, k.wrapped
  from moved, unnest($${first}::uuid[], $${first + 1}::text[], $${first + 2}::text[], $${first + 3}::bytea[])
    as k (subject, category, holder, wrapped)
  on conflict do nothing
)`;

const tokensSql = (first: number) => `forgotten as (
  delete from search_token using moved where case_id = $${first} and token <> all ($${first + 1}::bytea[])
), tokens as (
  insert into search_token (token, case_id) select t, $${first} from moved, unnest($${first + 1}::bytea[]) as t
  on conflict do nothing
)`;

const sharedSql = `,
  exists (select from case_ other where other.person_file = $13 and other.id <> $1) as shared`;

const personSql = (first: number) => `person as (
  update person_file set version = person_file.version + 1, sealed = $${first + 2} from moved
  where person_file.id = $${first} and person_file.version = $${first + 1}
  returning person_file.id
)`;

const issuedSql = (first: number) => `issued as (
  insert into issued_document (number, case_id, holder, valid_to)
  select $${first + 1}::bytea, $${first}, $${first + 2}::bytea, $${first + 3}::date from moved
)`;

const documentEndedSql = (first: number) => `document_ended as (
  update issued_document set holder = null from moved where case_id = $${first} and holder is not null
)`;

const documentUndoneSql = (first: number) => `document_undone as (
  delete from issued_document using moved where case_id = $${first} and holder is not null
)`;

const takenBackSql = (first: number) => `back as (
  update outbox set status = case when outbox.id = any ($${first}::uuid[]) then 'refused' else 'void' end, code = $${first + 2},
    unsettled = false, body = null, keys = null
  from moved where outbox.id = any ($${first}::uuid[] || $${first + 1}::uuid[])
)`;

/** It takes its place in the order of what leaves, behind what was made while it waited. */
const releasedSql = (first: number) => `released as (
  update outbox set seq = default, sequence = $${first + 1}, epoch = $${first + 2}, hash = $${first + 3}, body = $${first + 4},
    keys = decode($${first + 5}, 'base64'), status = 'queued', cleared_by = $${first + 6}, cleared_at = $${first + 7}
  from moved where outbox.id = $${first} and outbox.status = 'to-read' and outbox.sequence = 0
  returning outbox.id
)`;

const withdrawnSql = (first: number) => `withdrawn as (
  update outbox set status = 'withdrawn', body = null, keys = null
  from moved where outbox.id = any ($${first}::uuid[]) and not outbox.attempted
  returning outbox.id
)`;
