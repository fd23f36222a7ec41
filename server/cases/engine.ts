/**
 * Keeps decrypted cases at hand and turns what the kernel says into the one guarded write. Whoever loses the race learns it
 * from the database, reads again and decides anew; nothing is ever written half.
 */
import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Context, Dispatch, Event, Procedure, Replica, StateCode } from "@wasl/procedure";
import type { Body } from "../exchange/envelope.ts";
import type { Releases } from "../exchange/releases.ts";
import { type DataKeys, withReceived, wrap } from "../keys/data-keys.ts";
import type { Keyring } from "../keys/keyring.ts";
import type { CorridorData, Live, Pools, Rights } from "../services.ts";
import type { Officer } from "./api.ts";
import { emptyChain } from "./chain.ts";
import { type Entry, EntryCache, entryOf } from "./entry.ts";
import { issuedBy, standingOf } from "./issued.ts";
import { linkable } from "./linkable.ts";
import { meanwhile } from "./meanwhile.ts";
import { answerRow, nextBatch, outboxRow } from "./outgoing.ts";
import { changedPersonFacts, overlay } from "./person-facts.ts";
import { createPlaces } from "./places.ts";
import { createPresent } from "./present.ts";
import type { Reach } from "./reach.ts";
import { postsOf, rowOf } from "./row.ts";
import { freshKeys, personCategories, sealEvents } from "./sealing.ts";
import { type SearchKey, searchKeyOf, searchToken, type TokenKind, tokensAfter, tokensOf } from "./search.ts";
import { categoriesOf } from "./split.ts";
import { readCase, readVersions, sealPersonFacts } from "./store.ts";
import { type CaseWrite, type Relied, type SubjectKey, writeCase } from "./write.ts";
import { createWriter, type Writer } from "./write-together.ts";

export interface EngineServices {
  readonly state: StateCode;
  readonly corridor: CorridorData;
  readonly pools: Pools;
  readonly keys: Keyring;
  readonly releases: Releases;
  readonly rights: Rights;
  readonly live: Live;
  readonly clock: () => Temporal.Instant;
  readonly batchSeconds: number;
  /** Something waits in the outbox for this peer. */
  readonly wake: (peer: StateCode) => void;
  /** Steps written at once in one compartment; further ones wait to be written together. Default: by the processors here. */
  readonly statementsAtOnce?: number;
  /** Decrypted cases kept at hand. Default 2000. */
  readonly cacheSize?: number;
}

/** What the kernel said is to happen. */
export interface Change {
  readonly events: readonly Event[];
  readonly dispatches: readonly Dispatch[];
  readonly replica: Replica;
}

export interface Alongside {
  readonly inbox?: CaseWrite["inbox"];
  readonly takenBack?: CaseWrite["takenBack"];
  readonly withdrawn?: CaseWrite["withdrawn"];
  /** What the change sends had waited in this row of the outbox, until this person let it go. */
  readonly released?: { readonly id: string; readonly by: string; readonly at: string };
  /** Keys that came with another party's envelope. */
  readonly received?: { readonly party: string; readonly keys: Readonly<Record<string, Buffer>> };
  /** A signed answer to another server that is no crossing. */
  readonly answers?: readonly { readonly party: string; readonly body: Body }[];
  /** The case has taken over the person's file as it is now. */
  readonly adopted?: boolean;
  readonly relied?: CaseWrite["relied"];
  readonly file?: CaseWrite["file"];
  /** Done with the case as it will be, while that is being written: it may come to nothing. */
  readonly meanwhile?: (after: Entry) => void;
}

/** More would only wait for one another: the database works on this very machine, or on one like it. */
const atOnce = Math.max(2, availableParallelism() - 1);

export type Engine = ReturnType<typeof createEngine>;

export function createEngine(services: EngineServices) {
  const { pools, keys, releases, corridor, state, rights } = services;
  const cache = new EntryCache(services.cacheSize ?? 2000);
  const ownPosts = new Set(corridor.posts.filter((post) => post.state === state).map(({ code }) => code));
  const searchKeys = new Map<string, SearchKey>();
  const found = new Map<string, string>();
  const writers = new Map<string, Writer>();
  const places = createPlaces(pools);

  const writerOf = (compartment: string): Writer => {
    const known =
      writers.get(compartment) ?? createWriter(pools.compartment(compartment), services.statementsAtOnce ?? atOnce);
    writers.set(compartment, known);
    return known;
  };

  const searchKey = (compartment: string): SearchKey => {
    const known = searchKeys.get(compartment) ?? searchKeyOf(keys.secret(`search ${compartment}`));
    searchKeys.set(compartment, known);
    return known;
  };

  const token = (compartment: string, kind: TokenKind, word: string) => searchToken(searchKey(compartment), kind, word);

  const read = async (ref: string): Promise<Entry | undefined> => {
    const known = found.get(ref);
    for (const compartment of known ? [known] : pools.compartments) {
      const stored = await readCase(pools.compartment(compartment), compartment, keys.master(compartment), ref);
      if (stored) {
        const definition = releases.definition(stored.release, stored.procedure);
        if (!definition) {
          throw new Error(`Release ${stored.release} of a case of ours is not here`);
        }
        const entry = entryOf(stored, definition);
        found.set(ref, compartment);
        cache.keep(entry);
        return entry;
      }
    }
    return undefined;
  };

  /** Kept or read; what is kept may be behind, which the guarded write finds out. */
  const find = async (ref: string): Promise<Entry | undefined> =>
    isId(ref) ? (cache.find(ref) ?? read(ref)) : undefined;

  /** As it is now in the database. */
  const fresh = async (ref: string): Promise<Entry | undefined> => {
    const kept = isId(ref) ? cache.find(ref) : undefined;
    if (!kept) {
      return isId(ref) ? read(ref) : undefined;
    }
    const now = await readVersions(pools.compartment(kept.compartment), kept.id);
    const same =
      now?.version === kept.replica.version &&
      now.personFile === kept.personFile.id &&
      now.personVersion === kept.personFile.version;
    return same ? kept : read(ref);
  };

  const present = createPresent(services.clock);

  const context = async (entry?: Entry): Promise<{ context: Context; relied: readonly Relied[] }> => {
    const now = present();
    const { linked, relied } = entry ? await linkedStates(entry) : { linked: undefined, relied: [] };
    return {
      relied,
      context: {
        now: now.text,
        calendars: corridor.calendars,
        rules: corridor.rules,
        ...(linked ? { linked } : {}),
        // Asked for only when a flag leaves in batches.
        get nextBatch() {
          return nextBatch(now.at, services.batchSeconds);
        },
        newReference: randomUUID,
        mayRead: rights.mayRead,
      },
    };
  };

  const linkedStates = async (entry: Entry) => {
    const links = Object.entries(entry.replica.links);
    if (links.length === 0) {
      return { linked: undefined, relied: [] };
    }
    const linked: Record<string, string> = {};
    const relied: Relied[] = [];
    for (const [name, ref] of links) {
      const other = await fresh(ref);
      if (other && linkable(entry, name, other) && (await places.holds(entry, name, other))) {
        linked[name] = other.replica.state;
        if (other.compartment === entry.compartment) {
          const without = entry.definition.links[name]?.notWhile ?? [];
          relied.push({ ref: other.replica.ref, state: other.replica.state, without });
        }
      }
    }
    return { linked, relied };
  };

  /** @returns the case after it, or undefined when it had changed meanwhile: read again, decide again. */
  const commit = async (entry: Entry, change: Change, alongside: Alongside = {}): Promise<Entry | undefined> => {
    const { events, replica } = change;
    const sealed = sealEvents(entry.definition, entry.id, entry.keys, entry.chain, entry.replica.version, events);
    // What comes from the person's file is not written back to it.
    const facts = alongside.adopted
      ? undefined
      : changedPersonFacts(entry.definition, entry.replica, replica, entry.personFile.facts);
    const personKeys = facts ? withKeysFor(entry, Object.keys(facts)) : { keys: entry.personFile.keys, rows: [] };
    const adopted = facts ? entry.personFile.version + 1 : alongside.adopted ? entry.personFile.version : entry.adopted;
    const tokens = tokensAfter(searchKey(entry.compartment), entry.definition, entry.replica, replica);
    const posts =
      replica.facts === entry.replica.facts ? entry.posts : postsOfCase(entry.definition, replica, entry.events);
    const { released } = alongside;
    const leaving = change.dispatches.map((dispatch) => outboxRow(services, entry, change, dispatch, released?.id));
    const [letGo] = leaving;
    const answers = (alongside.answers ?? []).map(({ party, body }) =>
      answerRow(services, entry.compartment, replica, party, body),
    );
    const received = receivedKeys(entry.compartment, entry.id, alongside, entry.keys);
    const row = rowOf(entry.definition, replica, posts, events.at(-1)?.at ?? replica.openedAt, entry);
    const issued = issuedBy({ token }, entry, change);
    const standing = issued ? undefined : standingOf({ token }, entry, change);
    const next = meanwhile((): Entry => {
      const after: Entry = {
        ...entry,
        replica: alongside.adopted ? overlay(entry.definition, replica, entry.personFile.facts) : replica,
        events: [...entry.events, ...events],
        chain: sealed.chain,
        posts,
        adopted,
        keys: alongside.received && received.length > 0 ? withReceived(entry.keys, alongside.received) : entry.keys,
        wakesAt: row.wakesAt,
        personFile: facts
          ? { ...entry.personFile, version: entry.personFile.version + 1, facts, keys: personKeys.keys }
          : entry.personFile,
        othersBehind: false,
      };
      alongside.meanwhile?.(after);
      return after;
    });
    const written = await writerOf(entry.compartment).write({
      id: entry.id,
      read: entry.replica.version,
      row,
      chain: sealed.chain,
      personFile: {
        id: entry.personFile.id,
        read: entry.personFile.version,
        adopted,
        ...(facts ? { sealed: sealPersonFacts(facts, personKeys.keys.own, entry.personFile.id) } : {}),
      },
      events: sealed.rows,
      outbox: released ? answers : [...leaving, ...answers],
      keys: [...personKeys.rows, ...received],
      ...(alongside.inbox ? { inbox: alongside.inbox } : {}),
      ...(alongside.takenBack ? { takenBack: alongside.takenBack } : {}),
      ...(alongside.withdrawn ? { withdrawn: alongside.withdrawn } : {}),
      ...(released && letGo ? { released: { row: letGo, by: released.by, at: released.at } } : {}),
      ...(alongside.relied && alongside.relied.length > 0 ? { relied: alongside.relied } : {}),
      ...(issued ? { issued } : {}),
      ...(standing ? { standing } : {}),
      ...(alongside.file ? { file: alongside.file } : {}),
      ...(tokens ? { tokens } : {}),
    });
    if (!written) {
      cache.forget(entry);
      return undefined;
    }
    const after = written.shared ? { ...next(), othersBehind: true } : next();
    cache.keep(after);
    const free = [...leaving, ...answers].filter(({ status }) => status !== "to-read");
    announce(
      after,
      change,
      alongside,
      free.map(({ peer }) => peer),
    );
    return after;
  };

  /** A case that is new to this server: opened here, or by another party's first envelope. */
  const create = async (
    definition: Procedure,
    id: string,
    change: Change,
    alongside: Alongside = {},
  ): Promise<Entry | undefined> => {
    const { compartment } = definition;
    const master = keys.master(compartment);
    const personFile = randomUUID();
    const caseKeys = freshKeys(master, id, categoriesOf(definition));
    const personKeys = freshKeys(master, personFile, personCategories(definition, change.replica.self));
    const sealed = sealEvents(definition, id, caseKeys.keys, emptyChain, 0, change.events);
    const facts = changedPersonFacts(definition, undefined, change.replica, {}) ?? {};
    const posts = postsOfCase(definition, change.replica, change.events);
    const { replica } = change;
    const row = rowOf(definition, replica, posts, change.events.at(-1)?.at ?? replica.openedAt);
    const written = await writeCase(pools.compartment(compartment), {
      id,
      read: null,
      row,
      chain: sealed.chain,
      personFile: {
        id: personFile,
        read: 0,
        adopted: 0,
        sealed: sealPersonFacts(facts, personKeys.keys.own, personFile),
      },
      events: sealed.rows,
      outbox: [],
      keys: [...caseKeys.rows, ...personKeys.rows, ...receivedKeys(compartment, id, alongside)],
      tokens: tokensOf(searchKey(compartment), definition, replica),
      opened: {
        procedure: definition.name,
        release: replica.release,
        party: replica.self,
        parties: replica.parties,
        at: replica.openedAt,
      },
      ...(alongside.inbox ? { inbox: alongside.inbox } : {}),
    });
    if (!written) {
      return undefined;
    }
    found.set(replica.ref, compartment);
    const entry: Entry = {
      id,
      compartment,
      definition,
      replica,
      events: change.events,
      chain: sealed.chain,
      keys: alongside.received ? withReceived(caseKeys.keys, alongside.received) : caseKeys.keys,
      personFile: { id: personFile, version: 0, facts, keys: personKeys.keys },
      ownPersonFile: personFile,
      adopted: 0,
      posts,
      legalHold: null,
      wakesAt: row.wakesAt,
      othersBehind: false,
    };
    cache.keep(entry);
    announce(entry, change, alongside, []);
    return entry;
  };

  const postsOfCase = (definition: Procedure, replica: Replica, events: readonly Event[]): readonly string[] => {
    const [opened] = events;
    const opening = opened && opened.by === replica.self ? opened.post : undefined;
    return postsOf(definition, replica, opening, (post) => ownPosts.has(post));
  };

  /** Keys that came with an envelope, but for those that an earlier one has brought. */
  const receivedKeys = (compartment: string, id: string, { received }: Alongside, known?: DataKeys): SubjectKey[] =>
    Object.entries(received?.keys ?? {}).flatMap(([category, key]) => {
      const party = received?.party ?? "";
      const same = known?.of(party)(category)?.equals(key);
      return same ? [] : [{ subject: id, ...wrap(keys.master(compartment), id, category, party, key) }];
    });

  /** Another procedure of the same person may bring a category that the person's file had no key for. */
  const withKeysFor = (entry: Entry, categories: readonly string[]): { keys: DataKeys; rows: SubjectKey[] } => {
    const { keys: known, id } = entry.personFile;
    const missing = categories.filter((category) => !known.own(category));
    if (missing.length === 0) {
      return { keys: known, rows: [] };
    }
    const made = freshKeys(keys.master(entry.compartment), id, missing);
    return { keys: { ...known, own: (category) => known.own(category) ?? made.keys.own(category) }, rows: made.rows };
  };

  /** @param peers for whom something may leave at once. */
  const announce = (entry: Entry, change: Change, alongside: Alongside, peers: readonly string[]): void => {
    services.live.emit("change", { kind: "case", ref: entry.replica.ref });
    services.live.emit("change", { kind: "work" });
    if (change.dispatches.length > 0 || alongside.answers) {
      services.live.emit("change", { kind: "outbox" });
    }
    for (const peer of new Set(peers)) services.wake(peer);
  };

  return {
    places,
    forget: (entry: Entry) => cache.forget(entry),
    find,
    fresh,
    read,
    context,
    commit,
    create,
    /** The same question as for an opened case, from its columns alone. */
    mayOpen(
      reach: Reach,
      officer: Officer,
      row: {
        readonly id?: string;
        readonly release: string;
        readonly procedure: string;
        readonly party: string;
        readonly posts: readonly string[];
      },
    ): boolean {
      const definition = releases.definition(row.release, row.procedure);
      return definition !== undefined && reach.mayOpen(officer, definition, row.party, row.posts, row.id);
    },
    token,
  };
}

const isId = (ref: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(ref);
