/**
 * Cross-border steps a second: taken by a person, signed, sent over HTTP, verified, stored, receipted, the receipt verified and
 * stored, and the step applied on the other side; and beside them the same commits and signatures with nothing around them.
 */

import type { StateServer } from "../server/state-server.ts";
import { eachOf } from "./median.ts";
import { type CommitKind, kindOf, replayParts } from "./parts.ts";
import { createRecorder, type Statement } from "./recorder.ts";
import { closeRaw, openRaw } from "./replay.ts";
import { startServers } from "./servers.ts";
import type { Template } from "./template.ts";
import { type Lane, lookAt, perform } from "./workload.ts";

/** Cases at each number of people at work at once. */
export const crossingsAt: Readonly<Record<number, number>> = { 1: 16, 10: 80, 50: 250 };

export interface CrossingPace {
  readonly together: number;
  /** A second. */
  readonly wasl: number;
  readonly parts: number;
  /** Commits for each cross-border step. */
  readonly commits: Readonly<Record<CommitKind, number>>;
}

type Databases = Parameters<typeof startServers>[1];

export async function crossingsRound(template: Template, round: number): Promise<readonly CrossingPace[]> {
  const paces: CrossingPace[] = [];
  for (const together of Object.keys(crossingsAt).map(Number)) {
    const lanes = template.crossings[together] ?? [];
    const ours = await template.copy(`cw${round}_${together}`);
    const warming = template.crossingsWarming[together] ?? [];
    const recorded = await throughWasl(template.folder, ours.databases, warming, lanes, together);
    await ours.drop();
    const theirs = await template.copy(`cp${round}_${together}`);
    const seconds = await byParts(theirs.databases, recorded, together);
    await theirs.drop();
    paces.push({
      together,
      wasl: lanes.length / recorded.seconds,
      parts: lanes.length / seconds,
      commits: commitsOf(recorded.measured, lanes.length),
    });
  }
  return paces;
}

interface Recorded {
  readonly seconds: number;
  readonly warming: readonly Statement[];
  readonly measured: readonly Statement[];
}

async function throughWasl(
  folder: string,
  databases: Databases,
  warming: readonly Lane[],
  lanes: readonly Lane[],
  together: number,
): Promise<Recorded> {
  const recorder = createRecorder();
  const servers = await startServers(folder, databases, recorder);
  const cross = async (some: readonly Lane[]) => {
    await eachOf(some, together, async (lane) => {
      for (const deed of lane.deeds) await perform(servers.MA, lane.ref, deed);
    });
    await servers.MA.settled();
    await servers.FR.settled();
  };
  try {
    // At hand on both sides, as a case is that crossed a moment ago.
    for (const lane of [...warming, ...lanes]) {
      await lookAt(servers.MA, lane);
      await servers.FR.cases.load(lane.ref);
    }
    recorder.start();
    await cross(warming);
    const first = recorder.stop();
    const before = await appliedIn(servers.FR);
    recorder.start();
    const began = performance.now();
    await cross(lanes);
    const seconds = (performance.now() - began) / 1000;
    const measured = recorder.stop();
    const applied = (await appliedIn(servers.FR)) - before;
    if (applied !== lanes.length) throw new Error(`${applied} of ${lanes.length} steps were applied on the other side`);
    return { seconds, warming: first, measured };
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
}

async function appliedIn(server: StateServer): Promise<number> {
  const pool = server.services.pools.compartment("removal");
  const { rows } = await pool.query<{ count: string }>("select count(*) as count from inbox where status = 'applied'");
  return Number(rows[0]?.count);
}

async function byParts(databases: Databases, recorded: Recorded, together: number): Promise<number> {
  const pools = openRaw(databases, 50);
  try {
    await replayParts(pools, recorded.warming, together);
    const began = performance.now();
    await replayParts(pools, recorded.measured, together);
    return (performance.now() - began) / 1000;
  } finally {
    await closeRaw(pools);
  }
}

function commitsOf(statements: readonly Statement[], steps: number): Readonly<Record<CommitKind, number>> {
  const counts: Record<CommitKind, number> = { step: 0, claim: 0, inbox: 0, receipt: 0, apply: 0, other: 0 };
  for (const statement of statements) counts[kindOf(statement)] += 1 / steps;
  return counts;
}
