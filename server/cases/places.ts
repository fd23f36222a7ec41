/**
 * A case that has room for so many others: an offer of twelve posts, and the seasons that were made on it. A place is taken
 * under a lock on that case, so that nobody gets past its number by being quick, and a person takes one only.
 */
import type { Link, Refusal, StateId } from "@wasl/procedure";
import type { Pools } from "../services.ts";
import type { Entry } from "./entry.ts";

type Room = NonNullable<Link["room"]>;

export type Places = ReturnType<typeof createPlaces>;

/** Places that still count, but for this case's own; a draft whose time ran out, a case that ended early, give theirs back. */
const othersSql = `
  select p.case_id, p.seq, c.person_file from place_taken p join case_ c on c.id = p.case_id
  where p.of_case = $1 and p.link = $2 and p.case_id <> $3 and (c.closed_at is null or c.state = any ($4::text[]))
    and exists (select from data_key k where k.subject = c.id and k.holder = '')`;

export function createPlaces(pools: Pools) {
  return {
    /** Takes a place of the other case, or keeps the one that this case has. */
    async take(entry: Entry, link: string, other: Entry): Promise<Refusal | undefined> {
      const room = entry.definition.links[link]?.room;
      if (room === undefined) return undefined;
      const client = await pools.compartment(entry.compartment).connect();
      try {
        await client.query("begin");
        await client.query("select from case_ where id = $1 for update", [other.id]);
        const { rows } = await client.query<{ person_file: string }>(othersSql, [
          other.id,
          link,
          entry.id,
          ends(entry, room),
        ]);
        const refusal = refusalOf(rows, entry, room, other);
        if (refusal === undefined) {
          await client.query(
            "insert into place_taken (of_case, link, case_id) values ($1, $2, $3) on conflict do nothing",
            [other.id, link, entry.id],
          );
        }
        await client.query("commit");
        return refusal && { code: refusal, about: { link } };
      } catch (error) {
        await client.query("rollback");
        throw error;
      } finally {
        client.release();
      }
    },
    /** The case depends on that link no longer, or on another case. @param but whose place it keeps. */
    async giveBack(entry: Entry, link: string, but?: string): Promise<void> {
      if (entry.definition.links[link]?.room === undefined) return;
      await pools
        .compartment(entry.compartment)
        .query("delete from place_taken where case_id = $1 and link = $2 and of_case is distinct from $3", [
          entry.id,
          link,
          but ?? null,
        ]);
    },
    /** Whether the place stands: somebody may have said since that an earlier case is of the same person. */
    async holds(entry: Entry, link: string, other: Entry): Promise<boolean> {
      const room = entry.definition.links[link]?.room;
      if (room === undefined) return true;
      const { rows } = await pools.compartment(entry.compartment).query<{ holds: boolean }>(
        `select not exists (select from (${othersSql}) o where o.person_file = $5 and o.seq < own.seq) as holds
         from place_taken own where own.of_case = $1 and own.link = $2 and own.case_id = $3`,
        [other.id, link, entry.id, ends(entry, room), entry.personFile.id],
      );
      return rows[0]?.holds === true;
    },
  };
}

/** Ends of the procedure that keep the place. */
function ends({ definition }: Entry, { freed }: Room): readonly StateId[] {
  return Object.keys(definition.states).filter((state) => definition.states[state]?.final && !freed.includes(state));
}

function refusalOf(
  taken: readonly { readonly person_file: string }[],
  entry: Entry,
  { of: [fact = "", ...fields] }: Room,
  { replica }: Entry,
): "link-full" | "link-twice" | undefined {
  if (taken.some(({ person_file }) => person_file === entry.personFile.id)) return "link-twice";
  const most = fields.reduce<unknown>(
    (value, field) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[field],
    replica.facts[fact]?.value,
  );
  return typeof most === "number" && taken.length < most ? undefined : "link-full";
}
