/** Both States' servers of the demonstration's corridor, over real HTTP and a PostgreSQL of their own, and a browser to look at them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import corridor from "../../../corridors/morocco-france/corridor.ts";
import { type DemoCorridor, type DemoServer, startDemoCorridor } from "../../../server/corridor-demo.ts";
import { startTestCluster } from "../../../server/testing/postgres.ts";
import { launchChromium } from "./chromium.ts";

export interface TwoShores {
  readonly browser: Browser;
  /** Address of the server on which this person of the demonstration works. */
  urlOf(person: string): string;
  server(state: "FR" | "MA"): DemoServer;
  stop(): Promise<void>;
}

export interface ShoresOptions {
  /** Ports are looked for from here on; each file has its own beginning. */
  readonly firstPort: number;
  /** Whether the demonstration's cases are played first. Default: an empty corridor. */
  readonly seed?: boolean;
}

export async function startTwoShores(options: ShoresOptions): Promise<TwoShores> {
  const page = fileURLToPath(new URL("../../dist/index.html", import.meta.url));
  if (!existsSync(page)) {
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
    servers = await startDemoCorridor({
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
    urlOf(person) {
      const state = corridor.demonstration.people.find(({ id }) => id === person)?.state;
      if (state === undefined) throw new Error(`Nobody called ${person}`);
      return server(state).url;
    },
    stop,
  };
}
