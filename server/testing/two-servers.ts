/** Two States' real servers for one test file: own databases, keys and people, real HTTP between them, a clock in the test's hand. */
import { join } from "node:path";
import { explore, noninterference, type Procedure, procedureHash, recordOf } from "@wasl/procedure";
import corridor from "../../corridors/morocco-france/corridor.ts";
import { mayRead } from "../../corridors/morocco-france/rights.ts";
import type { Officer } from "../cases/api.ts";
import { introduce, ratify } from "../introduce.ts";
import { categoriesOf } from "../people/rights.ts";
import type { CorridorData, Rights, StateConfig } from "../services.ts";
import { type StateServer, type StateServerOptions, startStateServer } from "../state-server.ts";
import { errand } from "./errand.ts";
import { ownPrefix, type TestCluster } from "./postgres.ts";

export interface TestClock {
  now(): Temporal.Instant;
  /** Moves the present of both servers. */
  pass(duration: Temporal.DurationLike): void;
}

export interface TwoServers {
  readonly france: StateServer;
  readonly morocco: StateServer;
  readonly clock: TestClock;
  readonly officers: ReturnType<typeof officersOf>;
  /** Everything that may leave has arrived and was applied. */
  settled(): Promise<void>;
  /** The server stops and starts again on the same data. */
  restart(state: "FR" | "MA"): Promise<void>;
  /** The same, without meeting again: it knows what its database says. */
  restartWithout(state: "FR" | "MA"): Promise<void>;
  stop(): Promise<void>;
}

export interface TwoServersOptions {
  readonly procedures?: Readonly<Record<string, Procedure>>;
  readonly server?: Partial<StateServerOptions>;
  readonly config?: Partial<StateConfig>;
  /** Address under which a State's exchange is reached, when something stands between. */
  readonly via?: (server: StateServer) => Promise<string>;
}

const rule = {
  id: "C-TEST-D",
  version: "1",
  jurisdiction: "test",
  basis: "test",
  tag: "D",
  value: 10,
  unit: "d",
  franc: "no",
  protects: "longer",
  effectiveFrom: "2020-01-01",
} as const;

/** What the corridor has proved, it has proved; a procedure of the tests is proved here and now. */
export function testCorridor(procedures: Readonly<Record<string, Procedure>> = { errand }): CorridorData {
  const kept: CorridorData["proofs"] = corridor.proofs;
  const proofs = Object.fromEntries(
    Object.entries(procedures).map(([name, one]) => {
      const record = kept[name];
      return [name, record?.procedure.hash === procedureHash(one) ? record : proofOf(one)];
    }),
  );
  return { ...corridor, procedures, proofs, rules: [...corridor.rules, rule] };
}

export const proofOf = (one: Procedure) => recordOf(one, explore(one), noninterference(one, { mayRead }));

export async function startTwoServers(cluster: TestCluster, options: TwoServersOptions = {}): Promise<TwoServers> {
  let now = Temporal.Instant.from("2026-03-12T08:20:00Z");
  const clock: TestClock = {
    now: () => now,
    pass: (duration) => {
      now = now.add(duration);
    },
  };
  const data = testCorridor(options.procedures);
  const prefix = ownPrefix("test");
  const start = (state: string) =>
    startStateServer({
      config: {
        state,
        demonstration: true,
        dataDir: join(cluster.folder, prefix, state),
        http: { host: "127.0.0.1", port: 0 },
        exchange: { host: "127.0.0.1", port: 0 },
        batchSeconds: 60,
        skewSeconds: 60,
        ...options.config,
      },
      corridor: data,
      adminUrl: cluster.adminUrl,
      prefix,
      clock: clock.now,
      pollMilliseconds: 50,
      withoutPeople: true,
      withoutJobs: true,
      ...options.server,
    });
  const servers = { FR: await start("FR"), MA: await start("MA") };
  const meet = () => introduce([servers.FR, servers.MA], options.via);
  await meet();
  await ratify([servers.FR, servers.MA]);
  return {
    get france() {
      return servers.FR;
    },
    get morocco() {
      return servers.MA;
    },
    clock,
    officers: officersOf(servers.FR.services.rights),
    async settled() {
      for (let round = 0; round < 2; round++) {
        await servers.FR.settled();
        await servers.MA.settled();
      }
    },
    async restart(state) {
      await servers[state].stop();
      servers[state] = await start(state);
      await meet();
    },
    async restartWithout(state) {
      await servers[state].stop();
      servers[state] = await start(state);
      const other = state === "FR" ? servers.MA : servers.FR;
      await other.meet({ state, url: servers[state].exchangeUrl, keys: [] });
    },
    async stop() {
      await Promise.all([servers.FR.stop(), servers.MA.stop()]);
    },
  };
}

/** Officers of the tests, with the rights that the corridor's matrix gives their roles. */
export function officersOf(rights: Rights) {
  const officer = (person: string, post: string, ...roles: string[]): Officer => ({
    person,
    post,
    catalogueRoles: roles,
    ...categoriesOf(rights, roles),
  });
  return {
    camille: officer("camille", "FR-PREF-33", "REQ_CASE"),
    paul: officer("paul", "FR-PREF-33", "REQ_CASE"),
    elsewhere: officer("elsewhere", "FR-PREF-59", "REQ_CASE"),
    legal: officer("legal", "FR-PREF-33", "REQ_LEGAL"),
    consul: officer("consul", "MA-CG-BOD", "RTD_CONSUL"),
    vice: officer("vice", "MA-CG-BOD", "RTD_CONSUL"),
  };
}
