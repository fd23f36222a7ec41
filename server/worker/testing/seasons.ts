/** The demonstration's two servers with a few of its seasons played, and the clock in the test's hand. */
import { join } from "node:path";
import { cases } from "../../../corridors/morocco-france/demonstration/index.ts";
import { demoClock, startDemoCorridor } from "../../corridor-demo.ts";
import { playerIn } from "../../demonstration/inside.ts";
import { play } from "../../demonstration/play.ts";
import { allSettled, whereIs } from "../../demonstration/together.ts";
import type { StateServer } from "../../state-server.ts";
import { ownPrefix, startTestCluster } from "../../testing/postgres.ts";

export interface Seasons {
  readonly fr: StateServer;
  readonly ma: StateServer;
  /** Reference of a case that was played, by its id. */
  ref(id: string): string;
  /** Both servers at another hour from now on. */
  at(instant: Temporal.Instant): void;
  stop(): Promise<void>;
}

export async function playSeasons(ids: readonly string[], firstPort: number): Promise<Seasons> {
  const cluster = await startTestCluster();
  const clock = demoClock();
  const { servers, stop } = await startDemoCorridor({
    dataDir: join(cluster.folder, "demonstration"),
    adminUrl: cluster.adminUrl,
    firstPort,
    seed: false,
    prefix: ownPrefix("seasons"),
    clock,
  });
  const all = servers.map(({ server }) => server);
  const refs = new Map<string, string>();
  const stage = {
    setClock: clock.set,
    async player(id: string) {
      const { person, server } = whereIs(all, id);
      return playerIn(server, person);
    },
    settled: () => allSettled(all),
  };
  const wanted = cases.filter(({ id }) => ids.includes(id));
  await play(wanted, Temporal.Now.instant(), stage, ({ move, ref }) => void refs.set(move.of.id, ref));
  clock.set(undefined);
  const server = (state: string): StateServer => {
    const found = all.find((one) => one.state === state);
    if (!found) throw new Error(`No server of ${state}`);
    return found;
  };
  return {
    fr: server("FR"),
    ma: server("MA"),
    ref: (id) => refs.get(id) ?? id,
    at: (instant) => clock.set(instant),
    async stop() {
      await stop();
      await cluster.stop();
    },
  };
}
