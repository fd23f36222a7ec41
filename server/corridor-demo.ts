/**
 * Both States' servers in one process, each with its own database, keys and people. A demonstration, with cases to look at and
 * no passwords, unless a State is given keys of its own: what those seal is no specimen, so nothing is then invented or played.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import corridor from "../corridors/morocco-france/corridor.ts";
import { cases } from "../corridors/morocco-france/demonstration/index.ts";
import { stateFolder } from "./cli/data-folder.ts";
import { playerIn } from "./demonstration/inside.ts";
import { play } from "./demonstration/play.ts";
import { allSettled, whereIs } from "./demonstration/together.ts";
import { giveWorkerCards } from "./demonstration/worker-cards.ts";
import type { Language } from "./http/api.ts";
import { introduce, ratify } from "./introduce.ts";
import { freePort } from "./postgres/free-port.ts";
import { prepareDemonstrationRegister } from "./register/demonstration.ts";
import { prepareRegister } from "./register/earlier-table.ts";
import { identificationIn } from "./register/search.ts";
import type { GivenSealKeys } from "./seals/given-keys.ts";
import type { CorridorData, Register, Services, StateConfig } from "./services.ts";
import { type StateServer, startStateServer } from "./state-server.ts";
import type { StateDatabase } from "./store/databases.ts";

export interface DemoOptions {
  readonly dataDir: string;
  readonly adminUrl: string;
  /** First of the wanted ports: FR takes it and the next, MA those ten further; where taken, the next free ones. */
  readonly firstPort: number;
  readonly progress?: (says: string) => void;
  /** Of database names, so that several folders may share one cluster. */
  readonly prefix?: string;
  /** Play the demonstration's cases into an empty corridor. Default true. */
  readonly seed?: boolean;
  /** For a story that moves through several days. Default: the wall clock. */
  readonly clock?: DemoClock;
  /** Keys for seals that a State gives. */
  readonly seals?: Readonly<Record<string, GivenSealKeys>>;
  /** The built browser application. Default: `web/dist`. */
  readonly webDir?: string;
}

export interface DemoServer {
  readonly state: string;
  readonly name: { readonly fr: string; readonly ar: string; readonly en: string };
  readonly url: string;
  readonly server: StateServer;
  /** Whom a visitor may be. */
  people(language: Language): Promise<readonly { readonly name: string; readonly does: string }[]>;
}

export interface DemoCorridor {
  readonly demonstration: boolean;
  readonly servers: readonly DemoServer[];
  stop(): Promise<void>;
}

/** Changeable, so that the past of the demonstration's cases can be played; from then on it is the wall clock. */
export interface DemoClock {
  now(): Temporal.Instant;
  set(now: Temporal.Instant | undefined): void;
}

export async function startDemoCorridor(options: DemoOptions): Promise<DemoCorridor> {
  const { dataDir, adminUrl, progress = () => undefined, seals = {} } = options;
  const demonstration = Object.keys(seals).length === 0;
  if (!demonstration && (await seeded(dataDir))) throw new PlayedBefore(dataDir);
  const clock = options.clock ?? demoClock();
  const states = Object.keys(corridor.states) as (keyof typeof corridor.states)[];
  const ports = await choosePorts(states, options.firstPort);
  await mkdir(dataDir, { recursive: true });
  progress("Databases, keys and registers of both States…");
  const servers: StateServer[] = [];
  try {
    for (const [index, state] of states.entries()) {
      servers.push(
        await startStateServer({
          config: {
            state,
            demonstration,
            dataDir: stateFolder(dataDir, state),
            http: { host: "127.0.0.1", port: ports[index]?.http ?? 0 },
            exchange: { host: "127.0.0.1", port: ports[index]?.exchange ?? 0 },
            batchSeconds: 60,
            skewSeconds: 300,
            ...smtp(process.env),
            ...(seals[state] ? { seals: seals[state] } : {}),
            webDir: options.webDir ?? fileURLToPath(new URL("../web/dist", import.meta.url)),
          },
          corridor: demonstration ? corridor : withoutInvented(corridor),
          adminUrl,
          clock: clock.now,
          ...(demonstration ? { keysSince: Temporal.Now.instant().subtract({ hours: 24 * 400 }) } : {}),
          // The State of origin alone has the register: nothing of it is on the other State's server.
          ...(state === "MA" ? { register: demonstration ? demonstrationRegister : ownRegister } : {}),
          ...(options.prefix === undefined ? {} : { prefix: options.prefix }),
        }),
      );
    }
    // A first key of long ago is followed at once: before the States meet, so that each knows what the other signs with.
    for (const { services } of servers) await services.seals.renew();
    await introduce(servers);
    await ratify(servers);
    if (demonstration && options.seed !== false && !(await seeded(dataDir))) {
      progress(`Playing ${cases.length} invented cases between the two servers…`);
      await playCases(servers, clock);
      await writeFile(join(dataDir, "demonstration"), Temporal.Now.instant().toString());
    }
  } catch (error) {
    await Promise.allSettled(servers.map((server) => server.stop()));
    throw error;
  }
  return {
    demonstration,
    servers: servers.map((server) => demoServer(server)),
    async stop() {
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

/** Cases that were invented must not come to be sealed with a State's own keys. */
export class PlayedBefore extends Error {
  constructor(folder: string) {
    super(
      `${folder} holds a demonstration. Keys of a State's own take a folder of their own: give another with --data.`,
    );
  }
}

function withoutInvented({ demonstration: _, ...agreed }: CorridorData): CorridorData {
  return agreed;
}

const demonstrationRegister = registerBy(prepareDemonstrationRegister);
/** Of what was imported into it. */
const ownRegister = registerBy(prepareRegister);

function registerBy(prepare: (owner: Client, readers: readonly string[]) => Promise<unknown>) {
  return async ({ pools }: Pick<Services, "pools">, database: StateDatabase): Promise<Register> => {
    const owner = new Client({ connectionString: database.urls.owner });
    await owner.connect();
    try {
      await prepare(owner, [database.roles.removal]);
    } finally {
      await owner.end();
    }
    return identificationIn(pools.compartment("removal"));
  };
}

function demoServer(server: StateServer): DemoServer {
  const { state } = server;
  return {
    state,
    name: corridor.states[state as keyof typeof corridor.states].name,
    url: server.url,
    server,
    people: async (language) =>
      corridor.demonstration.people
        .filter((person) => person.state === state)
        .map((person) => ({ name: language === "ar" ? person.nameArabic : person.name, does: person.does[language] })),
  };
}

export function demoClock(): DemoClock {
  let fixed: Temporal.Instant | undefined;
  return {
    now: () => fixed ?? Temporal.Now.instant(),
    set: (now) => {
      fixed = now;
    },
  };
}

async function playCases(servers: readonly StateServer[], clock: DemoClock): Promise<void> {
  const refs = new Map<string, string>();
  try {
    const stage = {
      setClock: clock.set,
      async player(id: string) {
        const { person, server } = whereIs(servers, id);
        return playerIn(server, person);
      },
      settled: () => allSettled(servers),
    };
    await play(cases, Temporal.Now.instant(), stage, ({ move, ref }) => void refs.set(move.of.id, ref));
  } finally {
    clock.set(undefined);
  }
  await giveWorkerCards(servers, refs);
}

async function seeded(dataDir: string): Promise<boolean> {
  return (await readFile(join(dataDir, "demonstration"), "utf8").catch(() => "")) !== "";
}

async function choosePorts(states: readonly string[], first: number) {
  const taken = new Set<number>();
  const ports: { http: number; exchange: number }[] = [];
  for (const index of states.keys()) {
    const http = await freePort(first + index * 10, taken);
    taken.add(http);
    const exchange = await freePort(http + 1, taken);
    taken.add(exchange);
    ports.push({ http, exchange });
  }
  return ports;
}

/** Reminders leave only where a ministry says by which server. */
function smtp({ WASL_SMTP_URL: url, WASL_SMTP_FROM: from }: NodeJS.ProcessEnv): Pick<StateConfig, "smtp"> {
  return url && from ? { smtp: { url, from } } : {};
}
