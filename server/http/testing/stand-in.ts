/**
 * A State's server for tests of the HTTP side alone: real database for people, a corridor with one small procedure, and
 * cases that hold one case in memory. Tests of flows use real servers.
 */
import { EventEmitter } from "node:events";
import type { CaseView, Procedure } from "@wasl/procedure";
import { people as demonstrationPeople } from "../../../corridors/morocco-france/demonstration/people.ts";
import { lexicon } from "../../../corridors/morocco-france/lexicon.ts";
import { posts } from "../../../corridors/morocco-france/posts.ts";
import { rights } from "../../../corridors/morocco-france/rights.ts";
import type { Officer } from "../../cases/api.ts";
import { createPeopleSide } from "../../people/side.ts";
import { openSeals } from "../../seals/seals.ts";
import type { Pools, Services } from "../../services.ts";
import { openPools } from "../../store/pools.ts";
import type { TestCluster } from "../../testing/postgres.ts";

export const heldCase = "0b6d1c5e-3f0a-4c57-9d7e-2f6f7a1f0c11";

export interface StandIn {
  readonly services: Services;
  readonly pools: Pools;
  /** Moves the present. */
  advance(duration: Temporal.DurationLike): void;
  /** What the case holds now; tests replace it. */
  view: CaseView;
}

export async function standIn(cluster: TestCluster, changes: Partial<Services> = {}): Promise<StandIn> {
  const database = await cluster.database("FR");
  const pools = openPools(database, { size: 4 });
  let now = Temporal.Now.instant();
  const state: { view: CaseView } = { view: emptyView };
  const mayOpen = (officer: Officer, ref: string) => ref === heldCase && officer.post === "FR-PREF-33";
  const corridor: Services["corridor"] = {
    name: "test",
    states: {
      FR: { name: words("France", "فرنسا"), zone: "Europe/Paris", side: "a", capital: words("Paris", "باريس") },
      MA: { name: words("Maroc", "المغرب"), zone: "Africa/Casablanca", side: "b", capital: words("Rabat", "الرباط") },
    },
    procedures: { errand },
    proofs: {},
    indicators: [],
    posts,
    rights,
    rules: [],
    calendars: {},
    texts: () => ({
      "errand.conditions.lit.title": "The lamp is lit",
      "errand.conditions.lit.refusal": "The lamp is out",
    }),
    lexicon,
    release: "0".repeat(64),
    demonstration: { people: demonstrationPeople },
  };
  const base = {
    config: {
      state: "FR",
      demonstration: true,
      dataDir: database.folder,
      http: { host: "127.0.0.1", port: 0 },
      exchange: { host: "127.0.0.1", port: 0 },
      batchSeconds: 60,
      skewSeconds: 60,
    },
    corridor,
    clock: () => now,
    pools,
  };
  const services: Services = {
    ...base,
    ...(await createPeopleSide(base)),
    seals: await openSeals({
      state: "FR",
      dataDir: database.folder,
      secret: Buffer.alloc(32, 7),
      pool: pools.people,
      clock: () => now,
      since: now,
      publicUrl: "http://127.0.0.1",
    }),
    peerSeals: async () => [],
    print: async () => undefined,
    live: new EventEmitter(),
    secret: () => Buffer.alloc(32, 7),
    peers: async () => [{ state: "MA", reachable: true, waiting: 0 }],
    cases: {
      open: async () => ({ ok: true, value: { ref: heldCase } }),
      act: async (officer, ref, _command, version) => {
        if (!mayOpen(officer, ref)) return { ok: false, refusal: { code: "unknown-case" } };
        if (version !== state.view.version) return { ok: false, refusal: { code: "stale-version" } };
        return { ok: false, refusal: { code: "condition-not-met", conditions: ["lit"] } };
      },
      view: async (officer, ref) =>
        mayOpen(officer, ref)
          ? {
              ok: true,
              value: {
                ...state.view,
                facts: state.view.facts.filter(({ category }) => officer.reads.includes(category)),
              },
            }
          : { ok: false, refusal: { code: "unknown-case" } },
      mirror: async () => ({ ok: true, value: null }),
      load: async () => undefined,
      actor: (officer) => ({ person: officer.person, post: officer.post, roles: [] }),
      work: async () => [],
      list: async () => ({ total: 0, page: 1, pages: 1, cases: [] }),
      visibleVersion: async (officer, ref) => (mayOpen(officer, ref) ? state.view.version : undefined),
      personName: async () => undefined,
      ownId: async () => undefined,
      mayOpen: async (officer, ref) => mayOpen(officer, ref),
    },
    persons: {
      duplicates: async () => ({ ok: true, value: [] }),
      linkPerson: async () => ({ ok: false, refusal: { code: "unknown-case" } }),
      linked: async () => ({ ok: true, value: [] }),
    },
    outbox: {
      list: async () => [],
      ofCase: async () => [],
      withdraw: async () => ({ ok: false, refusal: { code: "unknown-envelope" } }),
      clear: async () => ({ ok: false, refusal: { code: "unknown-envelope" } }),
      tryNow: async () => undefined,
    },
    attachments: {
      put: async (_officer, _ref, { name, mediaType, bytes }) => ({
        ok: true,
        value: { hash: "a".repeat(64), name, mediaType, bytes: bytes.length },
      }),
      get: async () => ({ ok: false, refusal: { code: "unknown-attachment" } }),
    },
    register: { search: async () => ({ candidates: [], notes: [] }) },
    candidates: {
      keep: async () => ({ ok: true, value: undefined }),
      last: async () => ({ ok: true, value: undefined }),
    },
    ...changes,
  };
  return {
    services,
    pools,
    advance: (duration) => {
      now = now.add(duration);
    },
    get view() {
      return state.view;
    },
    set view(view) {
      state.view = view;
    },
  };
}

const words = (latin: string, arabic: string) => ({ fr: latin, ar: arabic, en: latin });

const basis = { row: "test", tag: "D", kind: "choice" } as const;

export const errand: Procedure = {
  language: 1,
  name: "errand",
  since: "2026-01-01",
  compartment: "removal",
  parties: { requesting: { opens: true }, requested: { opens: false } },
  roles: { clerk: { party: "requesting", catalogue: "REQ_CASE" } },
  facts: {
    paper: {
      kind: "shared",
      owner: "requesting",
      schema: {
        type: "record",
        fields: { file: { schema: { type: "attachment", accept: ["application/pdf"], maxBytes: 200_000 } } },
      },
      category: "B",
      file: "case",
      by: ["clerk"],
      attestation: false,
      basis,
    },
    secret: {
      kind: "protected",
      owner: "requesting",
      schema: { type: "attachment", accept: ["application/pdf"], maxBytes: 200_000 },
      category: "H",
      file: "case",
      by: ["clerk"],
      attestation: false,
      basis,
    },
  },
  lists: {},
  initial: "start",
  states: { start: { turn: "requesting", final: false }, end: { turn: null, final: true } },
  conditions: { lit: { guard: { held: ["paper"] }, basis } },
  steps: {},
  internal: {},
  flags: {},
  messages: {},
  clocks: {},
  links: {},
  walls: [],
  examples: [],
};

const emptyView: CaseView = {
  ref: heldCase,
  procedure: { name: "errand", hash: "0".repeat(64) },
  release: "0".repeat(64),
  parties: { requesting: "FR", requested: "MA" },
  self: "requesting",
  state: "start",
  turn: "requesting",
  sent: true,
  openedAt: "2026-03-12T08:00:00.000Z",
  internal: null,
  facts: [],
  lists: {},
  flags: [],
  said: [],
  clocks: [],
  links: {},
  story: [],
  offers: [],
  version: 3,
};
