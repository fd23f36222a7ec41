import { join } from "node:path";
import corridor from "../corridors/morocco-france/corridor.ts";
import { introduce } from "../server/introduce.ts";
import { type StateServer, startStateServer } from "../server/state-server.ts";
import type { StateDatabase } from "../server/store/databases.ts";
import type { Recorder } from "./recorder.ts";

export const states = ["FR", "MA"] as const;
export type State = (typeof states)[number];

/** Both States' servers, each on its own database, without the application for people. */
export async function startServers(
  folder: string,
  databases: Readonly<Record<State, StateDatabase>>,
  recorder?: Recorder,
): Promise<Readonly<Record<State, StateServer>>> {
  const started: StateServer[] = [];
  for (const state of states) {
    const server = await startStateServer({
      config: {
        state,
        demonstration: false,
        dataDir: join(folder, state),
        http: { host: "127.0.0.1", port: 0 },
        exchange: { host: "127.0.0.1", port: 0 },
        batchSeconds: 60,
        skewSeconds: 300,
      },
      corridor,
      database: databases[state],
      poolSize: 50,
      withoutPeople: true,
    });
    started.push(server);
    recorder?.watch(server.services.pools.compartment("removal"), `${state} removal`);
    recorder?.watch(server.services.pools.exchange, `${state} exchange`);
  }
  await introduce(started);
  const [FR, MA] = started as [StateServer, StateServer];
  return { FR, MA };
}

export async function stopServers(servers: Readonly<Record<State, StateServer>>): Promise<void> {
  await Promise.all(Object.values(servers).map((server) => server.stop()));
}
