/** Both States' servers of the demonstration's corridor, over real HTTP and a PostgreSQL of their own, and a browser to look at them. */
import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import corridor from "../../../corridors/morocco-france/corridor.ts";
import type { DemonstrationCase } from "../../../corridors/morocco-france/demonstration/index.ts";
import { type DemoServer, demoClock, startDemoCorridor } from "../../../server/corridor-demo.ts";
import { playerIn } from "../../../server/demonstration/inside.ts";
import { play } from "../../../server/demonstration/play.ts";
import { whereIs } from "../../../server/demonstration/together.ts";
import { ownPrefix, startTestCluster } from "../../../server/testing/postgres.ts";
import { launchChromium } from "./chromium.ts";

export interface TwoShores {
  readonly browser: Browser;
  /** Address of the server on which this person of the demonstration works. */
  urlOf(person: string): string;
  server(state: "FR" | "MA"): DemoServer;
  /** Plays cases, all of today, up to where a test begins; answers with their references. */
  play(cases: readonly DemonstrationCase[]): Promise<ReadonlyMap<string, string>>;
  /** Plays cases through the days that they tell of, up to the present. */
  playPast(cases: readonly DemonstrationCase[]): Promise<ReadonlyMap<string, string>>;
  /** It is this time on both servers, and what is due by itself is done; absent: the present again. */
  turnTo(at?: Temporal.Instant): Promise<void>;
  /** One server ends, as when its machine does. */
  end(state: "FR" | "MA"): Promise<void>;
  /** Both run again, at the same addresses and on the same data. */
  again(): Promise<void>;
  stop(): Promise<void>;
}

export interface ShoresOptions {
  /** Ports are looked for from here on; each file has its own beginning. */
  readonly firstPort: number;
  /** Whether the demonstration's cases are played first. Default: an empty corridor. */
  readonly seed?: boolean;
}

export async function startTwoShores(options: ShoresOptions): Promise<TwoShores> {
  const built = fileURLToPath(new URL("../../dist", import.meta.url));
  if (!existsSync(join(built, "index.html"))) {
    throw new Error("The browser application is not built: `npm test` builds it, or `npx vite build` in web/.");
  }
  const [browser, cluster] = await Promise.all([launchChromium(), startTestCluster()]);
  const running = new Map<string, DemoServer>();
  // The databases outlast the servers: both may end and run again on them.
  const prefix = ownPrefix("e2e");
  const clock = demoClock();
  const end = async (state: string) => {
    const ending = running.get(state);
    running.delete(state);
    await ending?.server.stop();
  };
  const stop = async () => {
    await browser.close();
    for (const state of [...running.keys()]) await end(state);
    await cluster.stop();
  };
  // Of one's own, so that a new build in the meantime takes no page away.
  const webDir = join(cluster.folder, "pages");
  const start = async () => {
    const { servers } = await startDemoCorridor({
      webDir,
      clock,
      dataDir: join(cluster.folder, "demonstration"),
      adminUrl: cluster.adminUrl,
      firstPort: options.firstPort,
      seed: options.seed ?? false,
      prefix,
    });
    for (const server of servers) running.set(server.state, server);
  };
  try {
    await cp(built, webDir, { recursive: true });
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  const server = (state: string): DemoServer => {
    const found = running.get(state);
    if (!found) throw new Error(`No server of ${state}`);
    return found;
  };
  return {
    browser,
    server,
    urlOf: (person) => server(personCalled(person).state).url,
    play: (cases) => playOn(cases, [...running.values()], () => undefined),
    async playPast(cases) {
      try {
        return await playOn(cases, [...running.values()], clock.set);
      } finally {
        clock.set(undefined);
      }
    },
    async turnTo(at) {
      clock.set(at);
      for (const { server } of running.values()) await server.inside.jobs.clocks();
      for (const { server } of running.values()) await server.inside.jobs.seals();
    },
    end,
    async again() {
      for (const state of [...running.keys()]) await end(state);
      await start();
    },
    stop,
  };
}

function personCalled(id: string) {
  const person = corridor.demonstration.people.find((each) => each.id === id);
  if (!person) throw new Error(`Nobody called ${id}`);
  return person;
}

async function playOn(
  cases: readonly DemonstrationCase[],
  servers: readonly DemoServer[],
  setClock: (at: Temporal.Instant) => void,
): Promise<ReadonlyMap<string, string>> {
  const refs = new Map<string, string>();
  const stage = {
    setClock,
    async player(id: string) {
      const { person, server } = whereIs(
        servers.map((one) => one.server),
        id,
      );
      return playerIn(server, person);
    },
    async settled() {
      // What one server applies may be answered by the other.
      for (let round = 0; round < 2; round++) for (const { server } of servers) await server.settled();
    },
  };
  await play(cases, Temporal.Now.instant(), stage, ({ move, ref }) => void refs.set(move.of.id, ref));
  return refs;
}
