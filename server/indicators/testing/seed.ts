/** Cases of the past for tests of figures: worked cases, played by the kernel, as often as one likes, and written as events are. */
import { randomUUID } from "node:crypto";
import { type Event, playExample, split } from "@wasl/procedure";
import type { Pool } from "pg";
import corridor from "../../../corridors/morocco-france/corridor.ts";
import { mayRead } from "../../../corridors/morocco-france/rights.ts";

type Name = keyof typeof corridor.procedures;

/** @returns events of one party's server, of one worked case; France plays the first party. */
export function workedEvents(procedure: Name, example: string, party: string): readonly Event[] {
  const definition = corridor.procedures[procedure];
  const found = definition.examples.find(({ id }) => id === example);
  if (!found) throw new Error(`${procedure} has no example ${example}`);
  const parties = Object.fromEntries(Object.keys(definition.parties).map((one, at) => [one, ["FR", "MA"][at] ?? ""]));
  const { rules, calendars } = corridor;
  return playExample(definition, found, { rules, calendars, mayRead, parties }).events.get(party) ?? [];
}

/** Writes so many cases with these events. Their personal parts are gone, as after their retention: figures need none. */
export async function writeCases(pool: Pool, procedure: Name, events: readonly Event[], times: number): Promise<void> {
  const definition = corridor.procedures[procedure];
  const processes = events.map((event) => JSON.stringify(split(definition, event).process));
  const at = events[0]?.at;
  for (let time = 0; time < times; time++) {
    const id = randomUUID();
    await pool.query("insert into person_file (id) values ($1)", [id]);
    await pool.query(
      `insert into case_ (id, ref, person_file, own_person_file, version, chain, procedure, release, party, parties, state, posts, sent,
         opened_at, closed_at)
       values ($1, $1, $1, $1, $2, '', $3, $4, $5, '{}', '', '{}', true, $6, $6)`,
      [id, processes.length, procedure, corridor.release, events[0]?.by, at],
    );
    await pool.query(
      `insert into event (case_id, version, process, hash)
       select $1, row_number() over (), p::json, '' from unnest($2::text[]) with ordinality as u(p, place) order by place`,
      [id, processes],
    );
  }
}
