/** One State's server, put together: read from top to bottom, this is everything it is made of. */

import { hash } from "node:crypto";
import { EventEmitter } from "node:events";
import { join } from "node:path";
import { type PublicJwk, useSha256 } from "@wasl/exchange";
import type { FastifyInstance } from "fastify";
import { Agent } from "undici";
import { createAttachments } from "./cases/attachments.ts";
import { createCandidateLists } from "./cases/candidate-lists.ts";
import { createDesk } from "./cases/desk.ts";
import { endedDocuments, forgetEnded } from "./cases/ended-documents.ts";
import { createEngine, type Engine } from "./cases/engine.ts";
import { whyNotIssued } from "./cases/issued.ts";
import { listCases, workOf } from "./cases/lists.ts";
import { mirrorOf } from "./cases/mirror.ts";
import { prepareDocument } from "./cases/prepare-document.ts";
import { reachOf } from "./cases/reach.ts";
import { type Sealing, sealDocument } from "./cases/seal-document.ts";
import { stopLeaving, takingBack } from "./cases/take-back.ts";
import { createPrinter } from "./documents/print.ts";
import { buildExchange } from "./exchange/app.ts";
import { type Applying, startApplying } from "./exchange/apply-inbox.ts";
import { type Delivery, startDelivery } from "./exchange/deliver.ts";
import { type FileServices, fetchFiles, fileRoute, wantFiles } from "./exchange/files.ts";
import { settleRefused } from "./exchange/give-back.ts";
import { exchangeHeads, type HeadServices, headRoute } from "./exchange/heads.ts";
import { type Ledger, openLedger } from "./exchange/ledger.ts";
import { createOutbox } from "./exchange/outbox.ts";
import { fetchSeals, type PeerSealServices, peerSeals, sealsRoute } from "./exchange/peer-seals.ts";
import { openPeers } from "./exchange/peers.ts";
import { checkRatified, signRelease } from "./exchange/ratification.ts";
import { leavesRoute } from "./exchange/reconcile.ts";
import { openReleases, type Releases } from "./exchange/releases.ts";
import { signerOf } from "./exchange/signer.ts";
import { openTrust, type TrustStore } from "./exchange/trust.ts";
import type { LiveEvent } from "./http/api.ts";
import { buildApp } from "./http/app.ts";
import { watchClocks } from "./jobs/clocks.ts";
import { noteErasure } from "./jobs/erasure.ts";
import { eraseWhatIsDue } from "./jobs/retention.ts";
import { type Jobs, startJobs } from "./jobs/runner.ts";
import { type Keyring, openKeyring } from "./keys/keyring.ts";
import { createPeopleSide, publicUrl } from "./people/side.ts";
import { createPersonFiles } from "./person-files/person-files.ts";
import { spread, spreadAll } from "./person-files/spread.ts";
import { freePort } from "./postgres/free-port.ts";
import type { Seals } from "./seals/api.ts";
import { openSeals } from "./seals/seals.ts";
import type { CorridorData, Live, Register, Services, StateConfig } from "./services.ts";
import { prepareDatabase, type StateDatabase } from "./store/databases.ts";
import { migrate } from "./store/migrate.ts";
import { openPools } from "./store/pools.ts";
import { eraseWorkers } from "./worker/retention.ts";

// Every envelope, receipt and leaf is hashed: the platform does it several times faster.
useSha256((bytes) => hash("sha256", bytes, "buffer"));

export interface StateServerOptions {
  readonly config: StateConfig;
  readonly corridor: CorridorData;
  /** A PostgreSQL role that may create databases and roles; or the databases, prepared before. */
  readonly adminUrl?: string;
  readonly database?: StateDatabase;
  /** Of database and role names. Default `wasl`. */
  readonly prefix?: string;
  readonly passphrase?: string;
  /** From when a first pair of keys is good; default: now. A demonstration plays a past. */
  readonly keysSince?: Temporal.Instant;
  /** Default: the wall clock. */
  readonly clock?: () => Temporal.Instant;
  readonly register?: (services: Pick<Services, "pools">, database: StateDatabase) => Promise<Register>;
  /** Connections a pool opens at most. */
  readonly poolSize?: number;
  /** How often the outbox is looked at when nothing wakes it. */
  readonly pollMilliseconds?: number;
  readonly logLevel?: string;
  /** Without the jobs that run by themselves: tests call them. */
  readonly withoutJobs?: boolean;
  /** Without the application for people: tests of the exchange alone. */
  readonly withoutPeople?: boolean;
}

export interface StateServer {
  readonly state: string;
  /** Where browsers go. */
  readonly url: string;
  /** Where other servers go. */
  readonly exchangeUrl: string;
  readonly services: Services;
  readonly cases: Services["cases"];
  readonly outbox: Services["outbox"];
  readonly persons: Services["persons"];
  readonly database: StateDatabase;
  /** What another State enters after comparing thumbprints by another channel. */
  readonly publicKeys: readonly {
    readonly use: "sig" | "enc";
    readonly kid: string;
    readonly jwk: PublicJwk;
    readonly since: string;
  }[];
  readonly inside: Inside;
  /** Enters another State: its address, and its keys once people have compared them. */
  meet(peer: { readonly state: string; readonly url: string; readonly keys: StateServer["publicKeys"] }): Promise<void>;
  /** This State's signature over the current release's hash; @throws {NotProved} where a procedure of it is not proved. */
  signRelease(): Promise<string>;
  /** Takes the current release in force, with the signature of every State, and every safeguard proved. */
  ratify(signatures: Readonly<Record<string, string>>): Promise<void>;
  /** Resolves when nothing more is due here: delivered, applied, fetched. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** For tests, benchmarks and the command line. */
export interface Inside {
  readonly keys: Keyring;
  readonly trust: TrustStore;
  readonly ledger: Ledger;
  readonly releases: Releases;
  readonly engine: Engine;
  readonly files: FileServices;
  readonly heads: HeadServices;
  /** The jobs, to be run by hand. */
  readonly jobs: Jobs;
  readonly app?: FastifyInstance;
}

export async function startStateServer(options: StateServerOptions): Promise<StateServer> {
  const { corridor } = options;
  if (options.config.demonstration && options.config.seals) {
    throw new Error("A demonstration lets anybody in without a password: it takes no keys of a State's own.");
  }
  const config = await withPorts(options.config);
  const { state } = config;
  const clock = options.clock ?? Temporal.Now.instant;
  const database =
    options.database ?? (await prepareDatabase(options.adminUrl ?? "", state, config.dataDir, options.prefix));
  await migrate(database);
  const pools = openPools(database, options.poolSize === undefined ? {} : { size: options.poolSize });
  const keys = await openKeyring(join(config.dataDir, "keys"), options.keysSince ?? clock(), options.passphrase);
  const signer = signerOf(keys);
  const trust = openTrust(pools.exchange);
  const releases = await openReleases(pools.exchange, corridor.release, corridor.procedures);
  const ledger = openLedger(pools.exchange);
  const peers = openPeers(pools.exchange);
  const live: Live = new EventEmitter<{ change: [LiveEvent] }>().setMaxListeners(0);
  const base = { config, corridor, clock, pools, live, secret: keys.secret };
  const { rights, screening, reminders } = await createPeopleSide(base);
  const dispatcher = dispatcherFor(config);
  const keptSeals = await openSeals({
    state,
    dataDir: config.dataDir,
    secret: keys.secret("seals"),
    pool: pools.people,
    clock,
    since: options.keysSince ?? clock(),
    publicUrl: publicUrl(config),
    ...(config.seals ? { given: config.seals } : {}),
  });
  const seals: Seals = {
    ...keptSeals,
    published: async () => ({ ...(await keptSeals.published()), ended: await endedDocuments(pools, clock()) }),
  };

  const deliveries = new Map<string, Delivery>();
  const wake = (peer: string) => deliveries.get(peer)?.wake();
  const reach = reachOf(corridor.posts, state, (role) => corridor.rights[role]);
  const engine = takingBack(
    createEngine({
      state,
      corridor,
      pools,
      keys,
      releases,
      rights,
      live,
      clock,
      wake,
      batchSeconds: config.batchSeconds,
    }),
    pools,
  );
  const files: FileServices = {
    state,
    pools,
    engine,
    trust,
    keys,
    signer,
    clock,
    dispatcher,
    address: peers.address,
    release: corridor.release,
    fetched: (ref) => live.emit("change", { kind: "case", ref }),
  };
  const heads: HeadServices = {
    state,
    pool: pools.exchange,
    trust,
    ledger,
    signer,
    clock,
    dispatcher,
    address: peers.address,
  };
  const verifying: PeerSealServices = {
    state,
    pool: pools.exchange,
    trust,
    seals,
    signer,
    clock,
    dispatcher,
    address: peers.address,
  };
  const peersSeals = onlyOneAtATime(async () => {
    for (const { state: peer } of await peers.list()) await fetchSeals(verifying, peer);
  });
  let knowingSeals: Promise<unknown> = Promise.resolve();
  const fetching = onlyOneAtATime(() => fetchFiles(files));
  const applying: Applying = startApplying({
    state,
    corridor,
    pools,
    keys,
    releases,
    rights,
    live,
    clock,
    wake,
    batchSeconds: config.batchSeconds,
    engine,
    wanted: (definition, caseId, crossing, peer) => wantFiles(files, definition, caseId, crossing, peer),
    fetch: () => void fetching(),
    erasure: (compartment, ref, peer, body) => noteErasure(pools, engine, compartment, ref, peer, body),
  });

  const print = createPrinter(corridor);
  const sealing: Sealing = { state, states: corridor.states, seals, pools, print, clock };
  const desk = createDesk({
    state,
    engine,
    reach,
    release: corridor.release,
    definition: (name) => releases.definition(corridor.release, name),
    spread: (entry) => spread({ engine, pools }, entry),
    mirror: (entry, party) => mirrorOf(pools, entry, party),
    filled: (entry, command) => prepareDocument(state, entry, command),
    sealed: (entry, officer, command) => sealDocument(sealing, entry, officer, command),
    whyNotIssued: (entry, change) => whyNotIssued(engine, pools, entry, change),
  });
  const cases: Services["cases"] = {
    ...desk,
    list: (officer, filter) => listCases({ engine, reach, pools }, officer, filter),
    work: (officer, scope) => workOf({ engine, reach, pools }, officer, scope),
  };
  const services: Services = {
    ...base,
    cases,
    rights,
    screening,
    reminders,
    outbox: createOutbox({ engine, reach, pools, screening, clock, wake }),
    persons: createPersonFiles({ engine, reach, pools, master: keys.master, clock }),
    attachments: createAttachments(pools, desk.opened),
    register: options.register
      ? await options.register({ pools }, database)
      : { search: async () => ({ candidates: [], notes: [] }) },
    candidates: createCandidateLists(pools, keys.master, desk.opened),
    peers: peers.list,
    seals,
    peerSeals: () => peerSeals(pools.exchange),
    print,
  };

  const deliver = (peer: string) => {
    if (!deliveries.has(peer)) {
      const delivery = startDelivery(
        {
          state,
          pool: pools.exchange,
          trust,
          ledger,
          keys,
          signer,
          clock,
          dispatcher,
          address: peers.address,
          stopped: (ref) => stopLeaving(engine, pools, ref),
          receipted: (_peer, rows) => {
            live.emit("change", { kind: "outbox" });
            for (const ref of new Set(rows.map((row) => row.ref))) live.emit("change", { kind: "case", ref });
            for (const compartment of new Set(rows.flatMap((row) => (row.refused ? [row.compartment] : [])))) {
              void settling(compartment);
            }
          },
        },
        peer,
        options.pollMilliseconds,
      );
      deliveries.set(peer, delivery);
    }
  };
  let givingBack: Promise<unknown> = Promise.resolve();
  const settling = (compartment: string) => {
    // What cannot be given back now is found again by the next sweep.
    givingBack = givingBack.then(() => settleRefused({ engine, pools }, compartment)).catch(() => undefined);
    return givingBack;
  };

  const exchange = await buildExchange({
    inbox: {
      state,
      pool: pools.exchange,
      trust,
      releases,
      ledger,
      keys,
      signer,
      clock,
      skewSeconds: config.skewSeconds,
      arrived: applying.arrived,
    },
    more: [fileRoute(files), headRoute(heads), leavesRoute(heads), sealsRoute(verifying)],
    ...(config.exchange.tls ? { tls: config.exchange.tls } : {}),
  });
  const app = options.withoutPeople
    ? undefined
    : await buildApp(services, options.logLevel === undefined ? {} : { logLevel: options.logLevel });
  await app?.listen({ host: config.http.host, port: config.http.port });
  await exchange.listen({ host: config.exchange.host, port: config.exchange.port });

  const erasing = { pools, engine, wake, state, keys, clock, batchSeconds: config.batchSeconds, corridor };
  const jobs: Inside["jobs"] = {
    clocks: () => watchClocks({ pools, engine, reminders, rights, clock }),
    async retention() {
      const erased = await eraseWhatIsDue(erasing);
      // Its tables are made with the pages that they serve.
      if (app) await eraseWorkers(pools, clock());
      return erased;
    },
    async treeHeads() {
      for (const { state: peer } of await peers.list()) await exchangeHeads(heads, peer);
    },
    async seals() {
      await seals.renew();
      await forgetEnded(pools, clock());
      await peersSeals();
    },
    // What a process that was killed had left undone.
    async catchUp() {
      await applying.catchUp();
      for (const compartment of pools.compartments) await settling(compartment);
      await spreadAll({ engine, pools });
      await fetching();
    },
  };
  for (const { state: peer } of await peers.list()) deliver(peer);
  void jobs.catchUp().catch(() => undefined);
  const runner = options.withoutJobs ? undefined : await startJobs(database.urls.jobs, jobs);

  return {
    state,
    url: `http://${config.http.host}:${config.http.port}`,
    exchangeUrl: `${config.exchange.tls ? "https" : "http"}://${config.exchange.host}:${config.exchange.port}`,
    services,
    cases,
    outbox: services.outbox,
    persons: services.persons,
    database,
    get publicKeys() {
      return [...keys.pairs("sig"), ...keys.pairs("enc")].map(({ use, kid, publicJwk, since }) => ({
        use,
        kid,
        jwk: publicJwk,
        since,
      }));
    },
    inside: { keys, trust, ledger, releases, engine, files, heads, jobs, ...(app ? { app } : {}) },
    async meet(peer) {
      await peers.add(peer.state, peer.url);
      for (const key of peer.keys) {
        await trust.add(peer.state, key.use, key.jwk, Temporal.Instant.from(key.since));
      }
      deliver(peer.state);
      knowingSeals = peersSeals();
    },
    signRelease: async () => signRelease(corridor, signer()),
    async ratify(signatures) {
      await checkRatified(corridor, signatures, { state, own: signer(), trust });
      const { release, procedures, proofs } = corridor;
      await releases.ratify(release, { procedures, proofs }, signatures, clock());
    },
    async settled() {
      await Promise.all([...deliveries.values()].map((delivery) => delivery.idle()));
      await applying.idle();
      await givingBack;
      await knowingSeals;
      await fetching();
    },
    async stop() {
      await runner?.stop();
      await app?.close();
      await exchange.close();
      await Promise.all([...deliveries.values()].map((delivery) => delivery.stop()));
      await applying.idle();
      await givingBack;
      await knowingSeals;
      await dispatcher.close();
      await pools.end();
    },
  };
}

async function withPorts(config: StateConfig): Promise<StateConfig> {
  const http = config.http.port === 0 ? await freePort(0) : config.http.port;
  const exchange = config.exchange.port === 0 ? await freePort(0, new Set([http])) : config.exchange.port;
  return { ...config, http: { ...config.http, port: http }, exchange: { ...config.exchange, port: exchange } };
}

/** Kept connections; under TLS our certificate, and peers whose certificate comes from the corridor's authority. */
function dispatcherFor({ exchange: { tls } }: StateConfig): Agent {
  return new Agent({
    connections: 4,
    keepAliveTimeout: 30_000,
    ...(tls ? { connect: { cert: tls.cert, key: tls.key, ca: tls.ca } } : {}),
  });
}

/** Asked again while it runs, it runs once more afterwards. */
function onlyOneAtATime(work: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await work().catch(() => undefined);
    } while (again);
    running = undefined;
  };
  return () => {
    again = running !== undefined;
    running ??= run();
    return running;
  };
}
