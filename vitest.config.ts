import { availableParallelism } from "node:os";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const conditions = ["wasl-source"];
const written = [...conditions, "module", "node", "development|production"];

const project = (test: TestProjectInlineConfiguration["test"]): TestProjectInlineConfiguration => ({
  resolve: { conditions: written },
  ssr: { resolve: { conditions: written, externalConditions: conditions } },
  test: {
    exclude: ["**/node_modules/**", "**/dist/**"],
    execArgv: [`--conditions=${conditions[0]}`],
    // Files share what they import: loading it anew for each took longer than most of them.
    isolate: false,
    // Nothing is timed: these only end what hangs, on a machine that has much else to do.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    ...test,
  },
});

const globalSetup = ["server/testing/one-cluster.ts"];

export default defineConfig({
  test: {
    // Tests of servers mostly wait for one another; beyond a few, PostgreSQL and the browsers would only get in their way.
    maxWorkers: Math.min(Math.max(2, availableParallelism()), 4),
    projects: [
      project({ name: "pure", include: ["{packages,corridors,web/src,scripts}/**/*.test.{ts,tsx}"] }),
      project({ name: "servers", include: ["server/**/*.test.ts"], globalSetup }),
      // After the others and one at a time: a browser and two servers are enough for two cores.
      project({
        name: "screens",
        include: ["web/e2e/**/*.test.ts"],
        globalSetup,
        maxWorkers: 1,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
