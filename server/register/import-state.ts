/** What was brought in, how far it came: kept beside the records, written in the same transactions. */
import type { ClientBase } from "pg";
import { headingColumns } from "./headings.ts";
import { learn } from "./learn.ts";
import { makeSearchable } from "./table.ts";

export interface Import {
  readonly id: number;
  readonly file: string;
  readonly fingerprint: string;
  /** Rows of the file that are done with, bad ones included. */
  readonly rows: number;
}

/** One import at a time, for numbers of tokens and for the index; the lock goes with the connection. */
const lock = "hashtext('wasl register import')";

export async function lockImports(owner: ClientBase): Promise<boolean> {
  const { rows } = await owner.query<{ got: boolean }>(`select pg_try_advisory_lock(${lock}) as got`);
  return rows[0]?.got === true;
}

export const unlockImports = (owner: ClientBase) => owner.query(`select pg_advisory_unlock(${lock})`);

export async function unfinishedImport(owner: ClientBase): Promise<Import | undefined> {
  const { rows } = await owner.query<Import>(
    "select id, file, fingerprint, rows::int as rows from register.import where state = 'running' and file <> '' order by id desc limit 1",
  );
  return rows[0];
}

export async function openImport(owner: ClientBase, file: string, fingerprint: string): Promise<Import> {
  const { rows } = await owner.query<Import>(
    "insert into register.import (file, fingerprint, state) values ($1, $2, 'running') returning id, file, fingerprint, 0 as rows",
    [file, fingerprint],
  );
  return rows[0] as Import;
}

export const givenUp = (owner: ClientBase, { id }: Import) =>
  owner.query("update register.import set state = 'given-up', ended = clock_timestamp() where id = $1", [id]);

/** The index, what the planner must know, the weights; then the import is over and servers take notice. */
export async function finish(
  owner: ClientBase,
  id: number,
  { bad, changed, held }: { readonly bad: number; readonly changed: number; readonly held: number },
): Promise<void> {
  await makeSearchable(owner);
  await owner.query(`analyze register.record (${["keys", ...headingColumns].join(", ")})`);
  // A few changes teach nothing new.
  if (changed * 10 >= held) await learn(owner);
  await owner.query("update register.import set state = 'done', bad = $2, ended = clock_timestamp() where id = $1", [
    id,
    bad,
  ]);
}
