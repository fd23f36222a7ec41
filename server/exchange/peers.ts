/** The other servers: where each answers, whether it does, how much waits for it. Totals only. */
import type { Pool } from "pg";
import type { Services } from "../services.ts";
import { compartments, schemaOf } from "../store/compartments.ts";
import { identifier } from "../store/sql.ts";

export interface Peers {
  add(state: string, url: string): Promise<void>;
  address(state: string): Promise<string | undefined>;
  list(): ReturnType<Services["peers"]>;
}

export function openPeers(pool: Pool): Peers {
  const known = new Map<string, string>();
  const waiting = compartments
    .map(
      (compartment) =>
        `select peer from ${identifier(schemaOf(compartment))}.outbox where status in ('waiting-batch', 'queued', 'sending')`,
    )
    .join(" union all ");
  return {
    async add(state, url) {
      known.set(state, url);
      await pool.query(
        "insert into exchange.peer (state, url) values ($1, $2) on conflict (state) do update set url = excluded.url",
        [state, url],
      );
    },
    async address(state) {
      const kept = known.get(state);
      if (kept !== undefined) {
        return kept;
      }
      const { rows } = await pool.query<{ url: string }>("select url from exchange.peer where state = $1", [state]);
      const url = rows[0]?.url;
      if (url !== undefined) known.set(state, url);
      return url;
    },
    async list() {
      const { rows } = await pool.query<{ state: string; reachable: boolean; waiting: number }>(
        `select p.state, p.reachable, count(w.peer)::int as waiting from exchange.peer p left join (${waiting}) w on w.peer = p.state
         group by p.state, p.reachable order by p.state`,
      );
      return rows;
    },
  };
}
