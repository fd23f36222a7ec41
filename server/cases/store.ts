/** Reading cases: one query gives the row, its events, its keys and its person file, all of the same moment. */
import { type Event, type Held, join, type Personal } from "@wasl/procedure";
import type { Pool } from "pg";
import { type KeptParts, type KeyOf, type Parts, sealParts, unsealParts } from "../keys/bundle.ts";
import { type DataKeys, type KeyRow, openKeys } from "../keys/data-keys.ts";

export interface PersonFileState {
  readonly id: string;
  readonly version: number;
  /** Facts that every case of the person reads. */
  readonly facts: PersonFacts;
  readonly keys: DataKeys;
}

/** Category → fact → what is held. Cases of several procedures write here, each with facts of its own. */
export type PersonFacts = Readonly<Record<string, Readonly<Record<string, Held>>>>;

export interface StoredCase {
  readonly id: string;
  readonly ref: string;
  readonly compartment: string;
  readonly version: number;
  readonly chain: Buffer;
  readonly procedure: string;
  readonly release: string;
  readonly posts: readonly string[];
  readonly keys: DataKeys;
  readonly personFile: PersonFileState;
  readonly ownPersonFile: string;
  readonly adopted: number;
  readonly legalHold: string | null;
  readonly events: readonly { readonly process: string; readonly sealed: Buffer | null; readonly hash: Buffer }[];
}

interface Row {
  readonly id: string;
  readonly ref: string;
  readonly version: number;
  readonly chain: Buffer;
  readonly procedure: string;
  readonly release: string;
  readonly posts: string[];
  readonly legal_hold: string | null;
  readonly person_file: string;
  readonly own_person_file: string;
  readonly adopted: number;
  readonly person_version: number;
  readonly person_sealed: Buffer | null;
  readonly processes: string[];
  readonly sealed: (Buffer | null)[];
  readonly hashes: Buffer[];
  readonly keys: [subject: string, category: string, holder: string, wrapped: string][] | null;
}

const text = `
select c.id, c.ref, c.version, c.chain, c.procedure, c.release, c.posts, c.legal_hold, c.person_file, c.own_person_file, c.adopted,
  p.version as person_version, p.sealed as person_sealed, e.processes, e.sealed, e.hashes,
  (select json_agg(json_build_array(k.subject, k.category, k.holder, encode(k.wrapped, 'base64')))
     from data_key k where k.subject in (c.id, c.person_file)) as keys
from case_ c
join person_file p on p.id = c.person_file
cross join lateral (
  select array_agg(event.process::text order by event.version) as processes,
    array_agg(event.sealed order by event.version) as sealed, array_agg(event.hash order by event.version) as hashes
  from event where event.case_id = c.id
) e
where c.ref = $1 or c.id = $1`;

export async function readCase(
  pool: Pool,
  compartment: string,
  master: Buffer,
  ref: string,
): Promise<StoredCase | undefined> {
  const { rows } = await pool.query<Row>({ name: "read-case", text, values: [ref] });
  const row = rows[0];
  if (!row) {
    return undefined;
  }
  const keysOf = (subject: string) => openKeys(master, subject, keyRows(row, subject));
  const personKeys = keysOf(row.person_file);
  return {
    id: row.id,
    ref: row.ref,
    compartment,
    version: row.version,
    chain: row.chain,
    procedure: row.procedure,
    release: row.release,
    posts: row.posts,
    legalHold: row.legal_hold,
    keys: keysOf(row.id),
    personFile: {
      id: row.person_file,
      version: row.person_version,
      facts: openPersonFacts(row.person_sealed, personKeys.own, row.person_file),
      keys: personKeys,
    },
    ownPersonFile: row.own_person_file,
    adopted: row.adopted,
    events: row.processes.map((process, index) => ({
      process,
      sealed: row.sealed[index] ?? null,
      hash: row.hashes[index] as Buffer,
    })),
  };
}

function keyRows(row: Row, subject: string): KeyRow[] {
  return (row.keys ?? [])
    .filter(([of]) => of === subject)
    .map(([, category, holder, wrapped]) => ({ category, holder, wrapped: Buffer.from(wrapped, "base64") }));
}

/** What the ciphertext of an event is bound to. */
export function eventAbout(caseId: string, version: number): string {
  return `event|${caseId}|${version}`;
}

export function openEvents(stored: Pick<StoredCase, "id" | "events" | "keys">): Event[] {
  return stored.events.map(({ process, sealed }, index) =>
    join({
      process: JSON.parse(process),
      personal: unsealParts(sealed, stored.keys.own, eventAbout(stored.id, index + 1)) as Personal,
    }),
  );
}

/** What a person file's ciphertext is bound to. */
const personAbout = (personFile: string) => `person|${personFile}`;

export function openPersonFacts(sealed: Buffer | null, keyOf: KeyOf, personFile: string): PersonFacts {
  return unsealParts(sealed, keyOf, personAbout(personFile)) as unknown as PersonFacts;
}

const keptParts: KeptParts = new WeakMap();

/** A step changes facts of one category or two: the others stay as they were sealed. */
export function sealPersonFacts(facts: PersonFacts, keyOf: KeyOf, personFile: string): Buffer | null {
  return sealParts(facts as unknown as Parts, keyOf, personAbout(personFile), keptParts);
}

/** Versions now in the database, to tell whether a kept replica is still the present. */
export async function readVersions(
  pool: Pool,
  id: string,
): Promise<{ readonly version: number; readonly personFile: string; readonly personVersion: number } | undefined> {
  const { rows } = await pool.query<{ version: number; person_file: string; person_version: number }>({
    name: "read-versions",
    text: `select c.version, c.person_file, p.version as person_version
      from case_ c join person_file p on p.id = c.person_file where c.id = $1`,
    values: [id],
  });
  const row = rows[0];
  return row && { version: row.version, personFile: row.person_file, personVersion: row.person_version };
}

export async function readPersonFile(pool: Pool, master: Buffer, id: string): Promise<PersonFileState | undefined> {
  const { rows } = await pool.query<{ version: number; sealed: Buffer | null }>(
    "select version, sealed from person_file where id = $1",
    [id],
  );
  const keys = await pool.query<KeyRow>("select category, holder, wrapped from data_key where subject = $1", [id]);
  const own = openKeys(master, id, keys.rows);
  const row = rows[0];
  return row && { id, version: row.version, facts: openPersonFacts(row.sealed, own.own, id), keys: own };
}
