/**
 * Cross-border steps a second: taken by a person, signed, sent over HTTP, verified, stored, receipted, the receipt verified and
 * stored, and the step applied on the other side; and beside them the same commits and signatures with nothing around them.
 */

import type { StateServer } from "../server/state-server.ts";
import { eachOf } from "./median.ts";
import { type CommitKind, kindOf, replayParts } from "./parts.ts";
import { createRecorder, type Statement } from "./recorder.ts";
import { closeRaw, openRaw } from "./replay.ts";
import { startServers, stopServers } from "./servers.ts";
import type { Template } from "./template.ts";
import { slices, timed } from "./turns.ts";
import { type Lane, lookAt, perform } from "./workload.ts";

/** Turns of each in a round. */
const turns = 2;

/** Cases at each number of people at work at once, of all turns. */
export const crossingsAt: Readonly<Record<number, number>> = { 1: 24, 10: 160, 50: 500 };

export interface CrossingPace {
  readonly together: number;
  /** A second. */
  readonly wasl: number;
  readonly parts: number;
  /** Commits for each cross-border step. */
  readonly commits: Readonly<Record<CommitKind, number>>;
}

type Servers = Awaited<ReturnType<typeof startServers>>;

/** Both, turn about, so that what else the machine does meanwhile falls on both alike: the parts are those of the turn before. */
export async function crossingsRound(template: Template, round: number): Promise<readonly CrossingPace[]> {
  const paces: CrossingPace[] = [];
  for (const together of Object.keys(crossingsAt).map(Number)) {
    const lanes = template.crossings[together] ?? [];
    const warming = template.crossingsWarming[together] ?? [];
    const ours = await template.copy(`cw${round}_${together}`);
    const theirs = await template.copy(`cp${round}_${together}`);
    const recorder = createRecorder();
    const servers = await startServers(template.folder, ours.databases, recorder);
    const pools = openRaw(theirs.databases, 50);
    const turn = async (some: readonly Lane[]) => {
      recorder.start();
      const wasl = await timed(() => cross(servers, some, together));
      const statements = recorder.stop();
      const parts = await timed(() => replayParts(pools, statements, together));
      return { wasl, parts, statements };
    };
    try {
      // At hand on both sides, as a case is that crossed a moment ago.
      for (const lane of [...warming, ...lanes]) {
        await lookAt(servers.MA, lane);
        await servers.FR.cases.load(lane.ref);
      }
      await turn(warming);
      const before = await appliedIn(servers.FR);
      const took = { wasl: 0, parts: 0 };
      const measured: Statement[] = [];
      for (const some of slices(lanes, turns)) {
        const { wasl, parts, statements } = await turn(some);
        took.wasl += wasl;
        took.parts += parts;
        measured.push(...statements);
      }
      const applied = (await appliedIn(servers.FR)) - before;
      if (applied !== lanes.length)
        throw new Error(`${applied} of ${lanes.length} steps were applied on the other side`);
      paces.push({
        together,
        wasl: lanes.length / took.wasl,
        parts: lanes.length / took.parts,
        commits: commitsOf(measured, lanes.length),
      });
    } finally {
      await closeRaw(pools);
      await stopServers(servers);
      await ours.drop();
      await theirs.drop();
    }
  }
  return paces;
}

async function cross(servers: Servers, lanes: readonly Lane[], together: number): Promise<void> {
  await eachOf(lanes, together, async (lane) => {
    for (const deed of lane.deeds) await perform(servers.MA, lane.ref, deed);
  });
  await servers.MA.settled();
  await servers.FR.settled();
}

async function appliedIn(server: StateServer): Promise<number> {
  const pool = server.services.pools.compartment("removal");
  const { rows } = await pool.query<{ count: string }>("select count(*) as count from inbox where status = 'applied'");
  return Number(rows[0]?.count);
}

function commitsOf(statements: readonly Statement[], steps: number): Readonly<Record<CommitKind, number>> {
  const counts: Record<CommitKind, number> = { step: 0, claim: 0, inbox: 0, receipt: 0, apply: 0, other: 0 };
  for (const statement of statements) counts[kindOf(statement)] += 1 / steps;
  return counts;
}
