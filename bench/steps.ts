/**
 * Durable steps a second: people's commands on many cases at once, each durable when it is answered; and beside them the very
 * same rows, one named statement and one commit for each step, written by raw SQL into a copy of the same database. Both take
 * the same cases in short turns, so that what else the machine does meanwhile falls on both alike.
 */
import { eachOf } from "./median.ts";
import { createRecorder, type Statement } from "./recorder.ts";
import { byLane, closeRaw, openRaw, writeLanes } from "./replay.ts";
import { oneByOne } from "./rows.ts";
import { startServers, stopServers } from "./servers.ts";
import type { Template } from "./template.ts";
import { slices, timed } from "./turns.ts";
import { type Lane, lookAt, perform } from "./workload.ts";

export const connections = [1, 10, 50] as const;

/** Turns of each in a round. */
const turns = 6;

/** Cases at each number of connections: enough to run for about a second, and in each turn as many as are worked on at once. */
export const casesAt: Readonly<Record<number, number>> = { 1: 60, 10: 180, 50: 300 };

export interface Pace {
  readonly connections: number;
  /** A second. */
  readonly wasl: number;
  readonly raw: number;
}

type Servers = Awaited<ReturnType<typeof startServers>>;

interface Recorded {
  readonly warming: readonly Statement[];
  readonly measured: readonly Statement[];
}

const recordings = new Map<number, Recorded>();

/** Both, turn about: raw first in every other turn, so that neither always gets the warmer disk. */
export async function stepsRound(template: Template, round: number): Promise<readonly Pace[]> {
  const paces: Pace[] = [];
  for (const count of connections) {
    const recorded = recordings.get(count) ?? (await record(template, count));
    recordings.set(count, recorded);
    const ours = await template.copy(`w${round}_${count}`);
    const theirs = await template.copy(`r${round}_${count}`);
    const servers = await startServers(template.folder, ours.databases);
    const pools = openRaw(theirs.databases, count);
    try {
      const lanes = template.steps[count] ?? [];
      const warming = template.warming[count] ?? [];
      await lookAtAll(servers, [...warming, ...lanes]);
      await work(servers, warming, count);
      await writeLanes(pools, byLane(recorded.warming), count);
      const written = byLane(recorded.measured);
      const turnsOfOurs = slices(lanes, turns);
      const turnsOfTheirs = slices(written, turns);
      const took = { wasl: 0, raw: 0 };
      for (let turn = 0; turn < turns; turn += 1) {
        const both = [
          async () => {
            took.wasl += await timed(() => work(servers, turnsOfOurs[turn] ?? [], count));
          },
          async () => {
            took.raw += await timed(() => writeLanes(pools, turnsOfTheirs[turn] ?? [], count));
          },
        ];
        for (const one of (turn + round) % 2 === 0 ? both : both.reverse()) await one();
      }
      const steps = recorded.measured.length;
      paces.push({ connections: count, wasl: steps / took.wasl, raw: steps / took.raw });
    } finally {
      await closeRaw(pools);
      await stopServers(servers);
      await ours.drop();
      await theirs.drop();
    }
  }
  return paces;
}

/** What the steps of these cases write, found out in a run of its own: writing it down is not the server's work. */
async function record(template: Template, count: number): Promise<Recorded> {
  const lanes = template.steps[count] ?? [];
  const warming = template.warming[count] ?? [];
  const copy = await template.copy(`recorded_${count}`);
  const recorder = createRecorder();
  const servers = await startServers(template.folder, copy.databases, recorder);
  try {
    await lookAtAll(servers, [...warming, ...lanes]);
    recorder.start();
    await work(servers, warming, count);
    const first = oneByOne(recorder.stop());
    recorder.start();
    await work(servers, lanes, count);
    const measured = oneByOne(recorder.stop());
    const taken = lanes.reduce((sum, lane) => sum + lane.deeds.length, 0);
    if (measured.length !== taken) throw new Error(`${taken} steps were taken and ${measured.length} written`);
    return { warming: first, measured };
  } finally {
    await stopServers(servers);
    await copy.drop();
  }
}

async function work(servers: Servers, lanes: readonly Lane[], together: number): Promise<void> {
  await eachOf(lanes, together, async (lane) => {
    for (const deed of lane.deeds) await perform(servers.FR, lane.ref, deed);
  });
}

async function lookAtAll(servers: Servers, lanes: readonly Lane[]): Promise<void> {
  for (const lane of lanes) await lookAt(servers.FR, lane);
}
