/** The outbox as people see it: what leaves, where it stands and why, who may read it first, who may take it back. */
import { type Json, letGo, withdrawUnsent, withdrawWaiting } from "@wasl/procedure";
import type { Officer, Result } from "../cases/api.ts";
import type { Engine } from "../cases/engine.ts";
import type { Entry } from "../cases/entry.ts";
import type { Reach } from "../cases/reach.ts";
import { shownReference } from "../cases/shown.ts";
import { isSuspended, staysHome } from "../cases/suspension.ts";
import { wordOf } from "../cases/waiting.ts";
import type { Envelope } from "../http/api.ts";
import type { Outbox, Pools, Screening } from "../services.ts";
import { findFile, unsealFile } from "../store/attachments.ts";
import { at, cameFor, columns, nextTry, partOf, type Row, receiptOf } from "./outbox-rows.ts";
import { isReader } from "./readers.ts";

export interface OutboxServices {
  readonly engine: Engine;
  readonly reach: Reach;
  readonly pools: Pools;
  readonly screening: Screening;
  readonly clock: () => Temporal.Instant;
  readonly wake: (peer: string) => void;
}

const unknown = { ok: false, refusal: { code: "unknown-envelope" } } as const;
const most = 200;

export function createOutbox(services: OutboxServices): Outbox {
  const { engine, reach, pools } = services;
  const doubtsOfFile = new Map<string, readonly string[]>();

  const may = (officer: Officer, entry: Entry) =>
    reach.mayOpen(officer, entry.definition, entry.replica.self, entry.posts, entry.id);

  /** That somebody wrote or entered something is for those who may read it. */
  const seenBy = (officer: Officer, entry: Entry, row: Pick<Row, "act" | "name">): boolean => {
    const { messages, lists } = entry.definition;
    const category = row.act === "message" ? messages[row.name]?.category : lists[row.name]?.category;
    return (
      !["message", "contribute", "retract"].includes(row.act) ||
      (category !== undefined && officer.reads.includes(category))
    );
  };

  const mayClear = (officer: Officer, entry: Entry, row: Row): boolean =>
    isReader(reach, officer, entry, row) && !isSuspended(entry.definition, entry.replica);

  const mayWithdraw = (officer: Officer, entry: Entry, row: Row): boolean => {
    const waits = !row.attempted && ["to-read", "waiting-batch", "queued"].includes(row.status);
    const takesBack = ["step", "message", "contribute", "retract"].includes(row.act);
    const { roles } = reach.actor(officer, entry.definition, entry.replica.self);
    return waits && takesBack && (row.person === officer.person || (roles.length > 0 && row.post === officer.post));
  };

  const toEnvelope = async (officer: Officer, entry: Entry, row: Row): Promise<Envelope> => ({
    id: row.id,
    ref: row.ref,
    shown: shownReference(entry.definition.name, row.ref),
    procedure: entry.definition.name,
    direction: "out",
    peer: row.peer,
    party: row.party,
    sequence: row.sequence,
    hash: row.hash,
    act: row.act,
    name: row.name,
    at: row.at,
    status: row.status,
    ...(row.reason === null ? {} : { reason: row.reason }),
    tries: row.tries,
    ...(nextTry(row) ? { nextTryAt: nextTry(row) } : {}),
    ...receiptOf(row),
    ...(row.status === "to-read" ? { reading: await readingOf(officer, entry, row) } : {}),
    mayWithdraw: mayWithdraw(officer, entry, row),
    mayClear: mayClear(officer, entry, row),
  });

  const readingOf = async (officer: Officer, entry: Entry, row: Row): Promise<Envelope["reading"]> => {
    const part = partOf(entry, row);
    return Promise.all(
      (row.screen ?? [])
        .filter(({ category }) => officer.reads.includes(category))
        .map(async ({ pointer, kind }) => {
          const value = at(part as Json, pointer);
          if (kind === "text") {
            const text = typeof value === "string" ? value : "";
            return { pointer, kind, text, doubts: services.screening.text(text) };
          }
          return { pointer, kind, doubts: await doubtsAbout(entry, value) };
        }),
    );
  };

  const doubtsAbout = async (entry: Entry, value: Json | undefined): Promise<readonly string[]> => {
    const { hash = "" } = (value ?? {}) as { hash?: string };
    const known = doubtsOfFile.get(hash);
    if (known) {
      return known;
    }
    const file = await findFile(pools.compartment(entry.compartment), entry.id, hash, entry.keys.own);
    const doubts = file
      ? await services.screening.attachment({ mediaType: file.mediaType, bytes: unsealFile(file.content, file.key) })
      : ["unreadable"];
    if (doubtsOfFile.size > 1000) doubtsOfFile.clear();
    doubtsOfFile.set(hash, doubts);
    return doubts;
  };

  const find = async (officer: Officer, id: string): Promise<{ row: Row; entry: Entry } | undefined> => {
    if (!/^[0-9a-f-]{36}$/.test(id)) {
      return undefined;
    }
    for (const compartment of pools.compartments) {
      const { rows } = await pools
        .compartment(compartment)
        .query<Row>(`select ${columns} from outbox o where o.id = $1`, [id]);
      const row = rows[0];
      const entry = row && (await engine.fresh(row.case_id));
      if (row && entry && may(officer, entry) && seenBy(officer, entry, row)) {
        return { row: { ...row, compartment }, entry };
      }
    }
    return undefined;
  };

  const again = async (officer: Officer, id: string): Promise<Result<Envelope>> => {
    const found = await find(officer, id);
    return found ? { ok: true, value: await toEnvelope(officer, found.entry, found.row) } : unknown;
  };

  return {
    async list(officer, scope) {
      const posts = reach.posts(officer);
      const all: { envelope: Envelope; at: string }[] = [];
      for (const compartment of pools.compartments) {
        const { rows } = await pools.compartment(compartment).query<Row>(
          `select ${columns} from outbox o join case_ c on c.id = o.case_id
           where ($1::text[] is null or c.posts && $1) and ($2::text is null or o.person = $2)
             and ($3::text is null or o.post = $3 or o.status = 'to-read')
           order by o.seq desc limit ${most}`,
          [
            posts === "all" ? null : posts,
            scope === "mine" ? officer.person : null,
            scope === "post" ? officer.post : null,
          ],
        );
        for (const row of rows) {
          const entry = await engine.find(row.case_id);
          // What another post has written is among one's own only to be read.
          const ours = (of: Entry) =>
            scope !== "post" || row.post === officer.post || isReader(reach, officer, of, row);
          if (entry && ours(entry) && may(officer, entry) && seenBy(officer, entry, row)) {
            all.push({ envelope: await toEnvelope(officer, entry, { ...row, compartment }), at: row.at });
          }
        }
      }
      return all.sort((one, other) => (one.at < other.at ? 1 : -1)).map(({ envelope }) => envelope);
    },

    async ofCase(officer, ref) {
      const entry = await engine.fresh(ref);
      if (!entry || !may(officer, entry)) {
        return [];
      }
      const pool = pools.compartment(entry.compartment);
      const { rows } = await pool.query<Row>(`select ${columns} from outbox o where o.case_id = $1 order by o.seq`, [
        entry.id,
      ]);
      const out = await Promise.all(
        rows
          .filter((row) => seenBy(officer, entry, row))
          .map((row) => toEnvelope(officer, entry, { ...row, compartment: entry.compartment })),
      );
      const came = (await cameFor(pool, entry)).filter((envelope) => seenBy(officer, entry, envelope));
      return [...out, ...came].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
    },

    async withdraw(officer, id) {
      for (;;) {
        const found = await find(officer, id);
        if (!found) {
          return unknown;
        }
        const { row, entry } = found;
        if (row.attempted) {
          return { ok: false, refusal: { code: "already-sent" } };
        }
        const reader = isReader(reach, officer, entry, row);
        if (!reader && !mayWithdraw(officer, entry, row)) {
          return { ok: false, refusal: { code: "missing-right" } };
        }
        const { rows: unsent } = await pools
          .compartment(row.compartment)
          .query<{ id: string; party: string; sequence: number; epoch: number }>(
            `select id, party, sequence, epoch from outbox
             where case_id = $1 and not attempted and status in ('to-read', 'waiting-batch', 'queued')`,
            [entry.id],
          );
        const waiting = unsent.map(({ party, sequence }) => ({ to: party, sequence }));
        const { context } = await engine.context(entry);
        const { definition, events, replica } = entry;
        const word = wordOf(row);
        if (word) {
          const dropped = withdrawWaiting(definition, events, replica, word, context);
          if (!dropped.ok) {
            return dropped;
          }
          if (await engine.commit(entry, dropped)) {
            return again(officer, id);
          }
          continue;
        }
        const outcome = withdrawUnsent(definition, events, replica, row.party, row.sequence, waiting, context);
        if (!outcome.ok) {
          return outcome;
        }
        const withdrawn = unsent.filter((one) =>
          outcome.events.some(
            (event) => event.kind === "returned" && event.to === one.party && event.sequence <= one.sequence,
          ),
        );
        if (await engine.commit(entry, outcome, { withdrawn: withdrawn.map((one) => one.id) })) {
          return again(officer, id);
        }
      }
    },

    async clear(officer, id): Promise<Result<Envelope>> {
      const found = await find(officer, id);
      if (!found) {
        return unknown;
      }
      const { row, entry } = found;
      if (row.status !== "to-read") {
        return { ok: false, refusal: { code: "nothing-to-read" } };
      }
      if (row.signers.includes(officer.person)) {
        return { ok: false, refusal: { code: "same-reader" } };
      }
      if (!isReader(reach, officer, entry, row)) {
        return { ok: false, refusal: { code: "missing-right" } };
      }
      const { context } = await engine.context(entry);
      const home = staysHome(entry.definition, entry.replica, entry.events, context);
      if (home) {
        return { ok: false, refusal: home };
      }
      const now = services.clock().toString();
      const word = wordOf(row);
      if (word) {
        const outcome = letGo(entry.definition, entry.replica, word, context);
        if (!outcome.ok) {
          return outcome;
        }
        const released = { id, by: officer.person, at: now };
        // A case that has changed meanwhile is read again: a gate may have closed.
        return (await engine.commit(entry, outcome, { released })) ? again(officer, id) : this.clear(officer, id);
      }
      const { rowCount } = await pools.compartment(row.compartment).query(
        `update outbox set status = case when leaves_at > $3 then 'waiting-batch' else 'queued' end, cleared_by = $2, cleared_at = $3
         where id = $1 and status = 'to-read'`,
        [id, officer.person, now],
      );
      if (rowCount === 0) {
        return { ok: false, refusal: { code: "nothing-to-read" } };
      }
      services.wake(row.peer);
      return again(officer, id);
    },

    async tryNow(id) {
      for (const compartment of pools.compartments) {
        const { rows } = await pools
          .compartment(compartment)
          .query<{ peer: string }>(
            `update outbox set next_try_at = null where id = $1 and status = 'queued' returning peer`,
            [id],
          );
        for (const { peer } of rows) services.wake(peer);
      }
    },
  };
}
