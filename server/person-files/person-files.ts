/** People across cases: the machine proposes who may be the same, an officer says so and can take it back. Nothing is merged. */
import { readsIdentity, replay } from "@wasl/procedure";
import type { Officer } from "../cases/api.ts";
import type { Engine } from "../cases/engine.ts";
import type { Entry } from "../cases/entry.ts";
import { onPersonFile } from "../cases/person-facts.ts";
import type { Reach } from "../cases/reach.ts";
import { freshKeys } from "../cases/sealing.ts";
import { searchWords } from "../cases/search.ts";
import { shownReference } from "../cases/shown.ts";
import { type PersonFacts, readPersonFile, sealPersonFacts } from "../cases/store.ts";
import { personNameIn, viewOf } from "../cases/viewing.ts";
import type { PersonName } from "../http/api.ts";
import type { PersonFiles, Pools } from "../services.ts";
import { combine, returned } from "./combine.ts";
import { spreadFile } from "./spread.ts";

export interface PersonFileServices {
  readonly engine: Engine;
  readonly reach: Reach;
  readonly pools: Pools;
  readonly master: (compartment: string) => Buffer;
  readonly clock: () => Temporal.Instant;
}

const unknownCase = { ok: false, refusal: { code: "unknown-case" } } as const;
const missingRight = { ok: false, refusal: { code: "missing-right" } } as const;

/** Words of identity that two cases must share before a person is asked to compare them. */
const leastShared = 2;

export function createPersonFiles(services: PersonFileServices): PersonFiles {
  const { engine, reach, pools } = services;

  const opened = async (officer: Officer, ref: string): Promise<Entry | undefined> => {
    const entry = await engine.fresh(ref);
    return entry && reach.mayOpen(officer, entry.definition, entry.replica.self, entry.posts, entry.id)
      ? entry
      : undefined;
  };

  const mayLink = (officer: Officer, { definition }: Entry) =>
    readsIdentity(definition, officer.reads) && officer.writes.length > 0;

  return {
    async duplicates(officer, ref) {
      const entry = await opened(officer, ref);
      if (!entry) {
        return unknownCase;
      }
      if (!readsIdentity(entry.definition, officer.reads)) {
        return missingRight;
      }
      const { rows } = await pools.compartment(entry.compartment).query<{ ref: string }>(
        `select c.ref from search_token mine
           join search_token theirs on theirs.token = mine.token and theirs.case_id <> mine.case_id
           join case_ c on c.id = theirs.case_id
         where mine.case_id = $1 and c.person_file <> $2
         group by c.ref having count(*) >= $3 order by count(*) desc limit 20`,
        [entry.id, entry.personFile.id, leastShared],
      );
      const own = namesOf(personNameIn(viewOf(reach, officer, entry, (await engine.context(entry)).context)));
      const found = [];
      for (const row of rows) {
        const other = await opened(officer, row.ref);
        if (other) {
          const { context } = await engine.context(other);
          const person = personNameIn(viewOf(reach, officer, other, context));
          const shown = shownReference(other.definition.name, other.replica.ref);
          // A country and a year in common make nobody the same person: given and family name must be, as far as known.
          const names = namesOf(person);
          const shared = [...names].filter((name) => own.has(name)).length;
          if (shared === 0 || shared < Math.min(leastShared, own.size, names.size)) continue;
          found.push({ ref: other.replica.ref, shown, ...(person ? { person } : {}) });
        }
      }
      return { ok: true, value: found };
    },

    async linkPerson(officer, ref, other) {
      for (;;) {
        const entry = await opened(officer, ref);
        const target = other === null ? undefined : await opened(officer, other);
        if (!entry || (other !== null && (target?.compartment !== entry.compartment || target.id === entry.id))) {
          return unknownCase;
        }
        if (!mayLink(officer, entry)) {
          return missingRight;
        }
        if (await move(services, officer, entry, target)) {
          const after = await engine.read(entry.id);
          if (!after) {
            return unknownCase;
          }
          const author = { person: officer.person, post: officer.post };
          await spreadFile(services, after.compartment, after.personFile.id, author);
          const now = (await engine.fresh(entry.id)) ?? after;
          const { context } = await engine.context(now);
          return { ok: true, value: { view: viewOf(reach, officer, now, context) } };
        }
      }
    },

    async linked(officer, ref) {
      const entry = await opened(officer, ref);
      if (!entry) {
        return unknownCase;
      }
      const { rows } = await pools
        .compartment(entry.compartment)
        .query<{ ref: string }>("select ref from case_ where person_file = $1 and id <> $2 order by opened_at", [
          entry.personFile.id,
          entry.id,
        ]);
      const refs: string[] = [];
      for (const row of rows) {
        if (await opened(officer, row.ref)) refs.push(row.ref);
      }
      return { ok: true, value: refs };
    },
  };
}

/** Words of a name that tell people apart: particles (`el`, `ben`, `aït`) are in too many. */
function namesOf(person: PersonName | undefined): ReadonlySet<string> {
  const words = searchWords(`${person?.latin ?? ""} ${person?.arabic ?? ""}`);
  return new Set(words.filter((word) => word.length > 3));
}

/** @returns false when the case or a file had changed meanwhile. */
async function move(
  { engine, pools, master, clock }: PersonFileServices,
  officer: Officer,
  entry: Entry,
  target: Entry | undefined,
): Promise<boolean> {
  const pool = pools.compartment(entry.compartment);
  const to = target?.personFile ?? (await readPersonFile(pool, master(entry.compartment), entry.ownPersonFile));
  if (!to) {
    throw new Error("A case keeps the person file that it was opened with");
  }
  if (to.id === entry.personFile.id) {
    return true;
  }
  const facts: PersonFacts = target ? combine(to.facts, entry.personFile.facts) : returned(to.facts, ownFacts(entry));
  const missing = Object.keys(facts).filter((category) => !to.keys.own(category));
  const made = freshKeys(master(entry.compartment), to.id, missing);
  const client = await pool.connect();
  try {
    await client.query("begin");
    for (const { subject, category, holder, wrapped } of made.rows) {
      await client.query("insert into data_key (subject, category, holder, wrapped) values ($1, $2, $3, $4)", [
        subject,
        category,
        holder,
        wrapped,
      ]);
    }
    const moved = await client.query(
      `update case_ set person_file = $4, adopted = 0
       where id = $1 and version = $2 and person_file = $3`,
      [entry.id, entry.replica.version, entry.personFile.id, to.id],
    );
    const written = await client.query(
      "update person_file set version = version + 1, sealed = $3 where id = $1 and version = $2",
      [
        to.id,
        to.version,
        sealPersonFacts(facts, (category) => to.keys.own(category) ?? made.keys.own(category), to.id),
      ],
    );
    const both = moved.rowCount === 1 && written.rowCount === 1;
    if (both) {
      await client.query(
        "insert into person_link (case_id, person_file, person, post, at, undone) values ($1, $2, $3, $4, $5, $6)",
        [entry.id, to.id, officer.person, officer.post, clock().toString(), target === undefined],
      );
    }
    await client.query(both ? "commit" : "rollback");
    engine.forget(entry);
    return both;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

/** Person facts as the case's own events tell them. */
function ownFacts(entry: Entry): PersonFacts {
  const replica = replay(entry.definition, entry.events) ?? entry.replica;
  const facts: Record<string, Record<string, (typeof replica.facts)[string]>> = {};
  for (const [id, held] of Object.entries(replica.facts)) {
    if (onPersonFile(entry.definition, replica.self, id)) {
      const category = entry.definition.facts[id]?.category ?? "A";
      facts[category] = { ...facts[category], [id]: held };
    }
  }
  return facts;
}
