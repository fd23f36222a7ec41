/** Connections of one State's server: a pool for each role, opened when first needed. */
import { Pool } from "pg";
import type { Pools } from "../services.ts";
import { compartments, schemaOf } from "./compartments.ts";
import type { StateDatabase } from "./databases.ts";

export interface PoolOptions {
  /** Most connections a pool opens. Default 10. */
  readonly size?: number;
}

export function openPools(database: StateDatabase, options: PoolOptions = {}): Pools {
  const open = (purpose: keyof StateDatabase["urls"], schema: string) => {
    const pool = new Pool({
      connectionString: database.urls[purpose],
      max: options.size ?? 10,
      application_name: `wasl ${purpose}`,
      // Statements of steps are many and always the same: planned once a connection, from the first.
      options: `-c search_path=${schema} -c plan_cache_mode=force_generic_plan`,
    });
    // A lost idle connection is replaced at the next query; without a listener it would end the process.
    pool.on("error", () => undefined);
    return pool;
  };
  const byCompartment = new Map(compartments.map((name) => [name as string, open(name, schemaOf(name))]));
  const exchange = open("exchange", "exchange");
  const people = open("people", "people");
  return {
    compartments,
    compartment(name) {
      const pool = byCompartment.get(name);
      if (!pool) {
        throw new Error(`No compartment ${name}`);
      }
      return pool;
    },
    exchange,
    people,
    async end() {
      await Promise.all([...byCompartment.values(), exchange, people].map((pool) => pool.end()));
    },
  };
}
