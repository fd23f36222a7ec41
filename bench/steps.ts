/**
 * Durable steps a second: people's commands on many cases at once, each durable when it is answered; and beside them the very
 * same rows, one named statement and one commit for each step, written by raw SQL into a copy of the same database.
 */
import { eachOf } from "./median.ts";
import { createRecorder, type Statement } from "./recorder.ts";
import { byLane, closeRaw, openRaw, writeLanes } from "./replay.ts";
import { oneByOne } from "./rows.ts";
import { startServers } from "./servers.ts";
import type { Template } from "./template.ts";
import { type Lane, lookAt, perform } from "./workload.ts";

export const connections = [1, 10, 50] as const;

/** Cases at each number of connections: enough to run for about a second. */
export const casesAt: Readonly<Record<number, number>> = { 1: 60, 10: 120, 50: 200 };

export interface Pace {
  readonly connections: number;
  /** A second. */
  readonly wasl: number;
  readonly raw: number;
}

/** One short run of each, turn about. `raw` first in every other round, so that neither always gets the warmer disk. */
export async function stepsRound(template: Template, round: number): Promise<readonly Pace[]> {
  const paces: Pace[] = [];
  for (const count of connections) {
    const lanes = template.steps[count] ?? [];
    const warming = template.warming[count] ?? [];
    const ours = await template.copy(`w${round}_${count}`);
    const recorded = await throughWasl(template.folder, ours.databases, warming, lanes, count);
    await ours.drop();
    const theirs = await template.copy(`r${round}_${count}`);
    const raw = await byRawSql(theirs.databases, recorded, count);
    await theirs.drop();
    paces.push({ connections: count, wasl: recorded.measured.length / recorded.seconds, raw });
  }
  return paces;
}

interface Recorded {
  readonly seconds: number;
  readonly warming: readonly Statement[];
  readonly measured: readonly Statement[];
}

type Databases = Parameters<typeof startServers>[1];

async function throughWasl(
  folder: string,
  databases: Databases,
  warming: readonly Lane[],
  lanes: readonly Lane[],
  count: number,
): Promise<Recorded> {
  const recorder = createRecorder();
  const servers = await startServers(folder, databases, recorder);
  try {
    const run = (some: readonly Lane[]) =>
      eachOf(some, count, async (lane) => {
        for (const deed of lane.deeds) await perform(servers.FR, lane.ref, deed);
      });
    for (const lane of [...warming, ...lanes]) await lookAt(servers.FR, lane);
    recorder.start();
    await run(warming);
    const first = oneByOne(recorder.stop());
    recorder.start();
    const began = performance.now();
    await run(lanes);
    const seconds = (performance.now() - began) / 1000;
    const measured = oneByOne(recorder.stop());
    const taken = lanes.reduce((sum, lane) => sum + lane.deeds.length, 0);
    if (measured.length !== taken) throw new Error(`${taken} steps were taken and ${measured.length} written`);
    return { seconds, warming: first, measured };
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
}

async function byRawSql(databases: Databases, recorded: Recorded, count: number): Promise<number> {
  const pools = openRaw(databases, count);
  try {
    await writeLanes(pools, byLane(recorded.warming), count);
    const began = performance.now();
    await writeLanes(pools, byLane(recorded.measured), count);
    return recorded.measured.length / ((performance.now() - began) / 1000);
  } finally {
    await closeRaw(pools);
  }
}
