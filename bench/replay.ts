/** Writes recorded statements again, by raw named SQL over plain connections: the same rows with nothing else around them. */
import { createHash } from "node:crypto";
import { Pool } from "pg";
import type { StateDatabase } from "../server/store/databases.ts";
import { eachOf } from "./median.ts";
import type { Statement } from "./recorder.ts";
import type { State } from "./servers.ts";

/** Connections to the copies, by the name under which statements were recorded. */
export type RawPools = Readonly<Record<string, Pool>>;

export function openRaw(databases: Readonly<Record<State, StateDatabase>>, connections: number): RawPools {
  const pools: Record<string, Pool> = {};
  for (const [state, { urls }] of Object.entries(databases)) {
    for (const [purpose, schema] of [
      ["removal", "removal"],
      ["exchange", "exchange"],
    ] as const) {
      const options = `-c search_path=${schema}`;
      const pool = new Pool({ connectionString: urls[purpose], max: connections, options });
      pool.on("error", () => undefined);
      pools[`${state} ${purpose}`] = pool;
    }
  }
  return pools;
}

export async function closeRaw(pools: RawPools): Promise<void> {
  await Promise.all(Object.values(pools).map((pool) => pool.end()));
}

/** Every text under a name, so that PostgreSQL plans it once a connection. */
export async function write(pools: RawPools, { pool, name, text, values }: Statement): Promise<void> {
  const connection = pools[pool];
  if (!connection) throw new Error(`No connections recorded as ${pool}`);
  await connection.query({ name: name ?? nameOf(text), text, values: [...values] });
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text) ?? createHash("sha256").update(text).digest("hex").slice(0, 20);
  names.set(text, known);
  return known;
}

/** Statements by lane, lanes in the order in which they began. */
export function byLane(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const lanes = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.lane === undefined) continue;
    const lane = lanes.get(statement.lane) ?? [];
    lane.push(statement);
    lanes.set(statement.lane, lane);
  }
  return [...lanes.values()];
}

/** Each lane in its order, so many lanes at once. */
export async function writeLanes(
  pools: RawPools,
  lanes: readonly (readonly Statement[])[],
  together: number,
): Promise<void> {
  await eachOf(lanes, together, async (lane) => {
    for (const statement of lane) await write(pools, statement);
  });
}
