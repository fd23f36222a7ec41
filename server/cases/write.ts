/**
 * The one way a case is written: one guarded statement, one round trip, one commit. It goes through only if the case and its
 * person file are still what was read; otherwise nothing at all is written. The text of each variant is prepared once a
 * connection under its name.
 */
import type { Pool } from "pg";
import type { AttachmentRow } from "../store/attachments.ts";
import type { Issued, Standing } from "./issued.ts";
import type { CaseRow } from "./row.ts";
import type { Tokens } from "./search.ts";
import {
  columns,
  eventsSql,
  fileColumns,
  fileSql,
  inboxSql,
  issuedSql,
  keyColumns,
  keysSql,
  outboxSql,
  personSql,
  releasedSql,
  reliedSql,
  sharedSql,
  standingSql,
  takenBackSql,
  tokensSql,
  withdrawnSql,
} from "./write-sql.ts";

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

export interface Relied {
  readonly ref: string;
  readonly state: string;
  readonly without: readonly string[];
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
  /** Other cases of the compartment that the step relied on: each must still be in this state, and carry none of these flags. */
  readonly relied?: readonly Relied[];
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
  /** What became of the case's document, or was taken back of it. */
  readonly standing?: Standing;
  /** A file that the step's facts name: it is stored with the step, or not at all. */
  readonly file?: AttachmentRow;
  readonly keys: readonly SubjectKey[];
  readonly tokens?: Tokens;
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
  if (write.tokens) add("-tokens", [write.id, write.tokens.made, write.tokens.gone ?? null], tokensSql);
  if (write.issued) add("-issued", issuedColumns(write.id, write.issued), issuedSql);
  if (write.file) add("-file", [write.id, ...fileColumns(write.file)], fileSql);
  if (write.standing) add("-standing", standingColumns(write.id, write.standing), standingSql);
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

function issuedColumns(id: string, { number, holder, validTo, seal }: Issued): unknown[] {
  return [id, number, holder, validTo, seal];
}

function standingColumns(id: string, { number, holder, ended, recalled, at }: Standing): unknown[] {
  return [id, number, holder, ended, recalled, at];
}
