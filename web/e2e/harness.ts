/** Two demonstration servers and a real browser, for the tests of one file. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { type DemoCorridor, startDemoCorridor } from "../../server/corridor-demo.ts";
import { startTestCluster, type TestCluster } from "../../server/testing/postgres.ts";
import { findChromium } from "./chromium.ts";

const built = fileURLToPath(new URL("../dist/index.html", import.meta.url));

export interface Visitor {
  readonly page: Page;
  /** What the browser complained of: each is a fault of the page. */
  readonly complaints: readonly string[];
}

export interface Theatre {
  /** Addresses of the servers: `FR`, `MA`. */
  readonly urls: Readonly<Record<string, string>>;
  /** A browser of one's own, signed in as a demonstration person (`fr-camille`); `nobody` is not signed in. */
  visit(person: string, options?: VisitOptions): Promise<Visitor>;
  stop(): Promise<void>;
}

interface VisitOptions {
  readonly language?: "fr" | "ar" | "en";
  readonly width?: number;
  readonly state?: "FR" | "MA";
}

/** @param seed whether the demonstration's cases are played first. */
export async function openTheatre(seed: boolean): Promise<Theatre> {
  if (!existsSync(built)) {
    const { build } = await import("vite");
    await build({ configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)), logLevel: "warn" });
  }
  const cluster = await startTestCluster();
  try {
    return await openOn(cluster, seed);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function openOn(cluster: TestCluster, seed: boolean): Promise<Theatre> {
  const corridor = await startDemoCorridor({
    dataDir: cluster.folder,
    adminUrl: cluster.adminUrl,
    firstPort: 4870,
    prefix: `browser_${process.pid}`,
    seed,
  });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
  return {
    urls: Object.fromEntries(corridor.servers.map(({ state, url }) => [state, url])),
    visit: (person, options) => visit(browser, corridor, person, options),
    async stop() {
      await browser.close();
      await corridor.stop();
      await cluster.stop();
    },
  };
}

async function visit(
  browser: Browser,
  corridor: DemoCorridor,
  person: string,
  options: VisitOptions = {},
): Promise<Visitor> {
  const { language = "fr", width = 1440 } = options;
  const state = options.state ?? person.slice(0, 2).toUpperCase();
  const baseURL = corridor.servers.find((server) => server.state === state)?.url ?? "";
  const context = await browser.newContext({
    baseURL,
    locale: language,
    viewport: { width, height: 1000 },
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("401")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  if (person !== "nobody") {
    const answer = await context.request.post("/api/demo/session", { data: { person } });
    if (!answer.ok()) throw new Error(`${person} could not sign in: ${await answer.text()}`);
  }
  return { page, complaints };
}
