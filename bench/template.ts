/** Two databases in the state from which every run starts: cases opened, and cases whose request awaits the post's word. */
import { ratify } from "../server/introduce.ts";
import type { StateServer } from "../server/state-server.ts";
import type { StateDatabase } from "../server/store/databases.ts";
import type { BenchCluster } from "./cluster.ts";
import { eachOf } from "./median.ts";
import { type State, startServers } from "./servers.ts";
import { acknowledgeLane, clear, type Lane, perform, requestLane } from "./workload.ts";

export interface Template {
  readonly folder: string;
  /** Connections → cases for one run, and cases to warm it up. */
  readonly steps: Readonly<Record<number, readonly Lane[]>>;
  readonly warming: Readonly<Record<number, readonly Lane[]>>;
  readonly crossings: Readonly<Record<number, readonly Lane[]>>;
  readonly crossingsWarming: Readonly<Record<number, readonly Lane[]>>;
  copy(suffix: string): Promise<{ readonly databases: Readonly<Record<State, StateDatabase>>; drop(): Promise<void> }>;
}

export interface Wanted {
  readonly steps: Readonly<Record<number, number>>;
  readonly crossings: Readonly<Record<number, number>>;
}

/** Cases worked before the clock runs, on both sides alike: a server that has been up for a minute has compiled its code. */
const warmUp = 200;

export async function buildTemplate(cluster: BenchCluster, wanted: Wanted): Promise<Template> {
  const databases = { FR: await cluster.database("FR"), MA: await cluster.database("MA") };
  const servers = await startServers(cluster.folder, databases);
  await ratify(Object.values(servers));
  const now = Temporal.Now.instant();
  const lanes = async (count: number) => {
    const made: Lane[] = [];
    for (let left = count; left > 0; left -= 1) made.push(await requestLane(servers.FR, now));
    return made;
  };
  const crossing = Object.entries(wanted.crossings).map(([count, cases]) => [Number(count), cases] as const);
  const sent = await lanes(crossing.reduce((sum, [count, cases]) => sum + cases + count, 0));
  await eachOf(sent, 20, async (lane) => {
    for (const deed of lane.deeds) await perform(servers.FR, lane.ref, deed);
    await clear(servers.FR, lane.ref);
  });
  for (const server of [servers.FR, servers.MA, servers.FR]) await server.settled();
  await filesFetched(servers.MA);
  const arrived = await servers.MA.services.pools
    .compartment("removal")
    .query<{ ref: string }>("select ref from case_");
  const acknowledgements: Lane[] = [];
  for (const { ref } of arrived.rows) acknowledgements.push(await acknowledgeLane(servers.MA, ref, now));
  if (acknowledgements.length < sent.length)
    throw new Error(`${acknowledgements.length} of ${sent.length} requests arrived`);
  const [crossings, crossingsWarming]: Record<number, Lane[]>[] = [{}, {}];
  for (const [count, cases] of crossing) {
    if (crossings) crossings[count] = acknowledgements.splice(0, cases);
    if (crossingsWarming) crossingsWarming[count] = acknowledgements.splice(0, count);
  }
  const [steps, warming]: Record<number, Lane[]>[] = [{}, {}];
  // Every run has a copy of its own: the same cases warm up each, and each takes its first ones.
  const toWarm = await lanes(warmUp);
  const toTake = await lanes(Math.max(0, ...Object.values(wanted.steps)));
  for (const [count, cases] of Object.entries(wanted.steps)) {
    if (steps) steps[Number(count)] = toTake.slice(0, cases);
    if (warming) warming[Number(count)] = toWarm;
  }
  await Promise.all(Object.values(servers).map((server) => server.stop()));
  return {
    folder: cluster.folder,
    steps: steps ?? {},
    warming: warming ?? {},
    crossings: crossings ?? {},
    crossingsWarming: crossingsWarming ?? {},
    async copy(suffix) {
      const FR = await cluster.copy(databases.FR, suffix);
      const MA = await cluster.copy(databases.MA, suffix);
      return {
        databases: { FR, MA },
        async drop() {
          await cluster.drop(FR);
          await cluster.drop(MA);
        },
      };
    },
  };
}

/** Files travel apart, after the envelopes that name them: none may still be on its way when a run is timed. */
async function filesFetched(server: StateServer): Promise<void> {
  const pool = server.services.pools.compartment("removal");
  for (;;) {
    const { rows } = await pool.query<{ wanted: number }>(
      "select count(*)::int as wanted from attachment where content is null",
    );
    if (rows[0]?.wanted === 0) return;
    await server.settled();
    await new Promise((done) => setTimeout(done, 50));
  }
}
