/** Both States' servers of the demonstration's corridor, over real HTTP and a PostgreSQL of their own, and a browser to look at them. */
import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import corridor from "../../../corridors/morocco-france/corridor.ts";
import type { DemonstrationCase } from "../../../corridors/morocco-france/demonstration/index.ts";
import { type DemoCorridor, type DemoServer, startDemoCorridor } from "../../../server/corridor-demo.ts";
import { playerIn } from "../../../server/demonstration/inside.ts";
import { play } from "../../../server/demonstration/play.ts";
import { startTestCluster } from "../../../server/testing/postgres.ts";
import { launchChromium } from "./chromium.ts";

export interface TwoShores {
  readonly browser: Browser;
  /** Address of the server on which this person of the demonstration works. */
  urlOf(person: string): string;
  server(state: "FR" | "MA"): DemoServer;
  /** Plays cases, all of today, up to where a test begins; answers with their references. */
  play(cases: readonly DemonstrationCase[]): Promise<ReadonlyMap<string, string>>;
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
  let servers: DemoCorridor | undefined;
  const stop = async () => {
    await browser.close();
    await servers?.stop();
    await cluster.stop();
  };
  try {
    // Of one's own, so that a new build in the meantime takes no page away.
    const webDir = join(cluster.folder, "pages");
    await cp(built, webDir, { recursive: true });
    servers = await startDemoCorridor({
      webDir,
      dataDir: join(cluster.folder, "demonstration"),
      adminUrl: cluster.adminUrl,
      firstPort: options.firstPort,
      seed: options.seed ?? false,
      prefix: `e2e_${process.pid}`,
    });
  } catch (error) {
    await stop();
    throw error;
  }
  const server = (state: string): DemoServer => {
    const found = servers?.servers.find((one) => one.state === state);
    if (!found) throw new Error(`No server of ${state}`);
    return found;
  };
  return {
    browser,
    server,
    urlOf: (person) => server(personCalled(person).state).url,
    play: (cases) => playToday(cases, servers?.servers ?? []),
    stop,
  };
}

function personCalled(id: string) {
  const person = corridor.demonstration.people.find((each) => each.id === id);
  if (!person) throw new Error(`Nobody called ${id}`);
  return person;
}

async function playToday(
  cases: readonly DemonstrationCase[],
  servers: readonly DemoServer[],
): Promise<ReadonlyMap<string, string>> {
  const refs = new Map<string, string>();
  const stage = {
    setClock: () => undefined,
    async player(id: string) {
      const person = personCalled(id);
      const home = servers.find(({ state }) => state === person.state);
      if (!home) throw new Error(`No server of ${person.state}`);
      return playerIn(home.server, person);
    },
    async settled() {
      // What one server applies may be answered by the other.
      for (let round = 0; round < 2; round++) for (const { server } of servers) await server.settled();
    },
  };
  await play(cases, Temporal.Now.instant(), stage, ({ move, ref }) => void refs.set(move.of.id, ref));
  return refs;
}
