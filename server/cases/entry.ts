/** A case as this process keeps it: decrypted, of one version, never changed in place. */
import { type Event, type Procedure, type Replica, replay } from "@wasl/procedure";
import type { DataKeys } from "../keys/data-keys.ts";
import { overlay } from "./person-facts.ts";
import { openEvents, type PersonFileState, type StoredCase } from "./store.ts";

export interface Entry {
  readonly id: string;
  readonly compartment: string;
  readonly definition: Procedure;
  /** With the person's file laid over it. */
  readonly replica: Replica;
  readonly events: readonly Event[];
  readonly chain: Buffer;
  readonly keys: DataKeys;
  readonly personFile: PersonFileState;
  readonly ownPersonFile: string;
  readonly adopted: number;
  readonly posts: readonly string[];
  readonly legalHold: string | null;
  /** As the row has it, where this process wrote the row. */
  readonly wakesAt?: string | null;
  /** The step just taken wrote on the person's file, and other cases of the person have yet to take it over. */
  readonly othersBehind: boolean;
}

export function entryOf(stored: StoredCase, definition: Procedure): Entry {
  const events = openEvents(stored);
  const own = replay(definition, events);
  if (!own) {
    throw new Error(`Case ${stored.id} has no first event`);
  }
  return {
    id: stored.id,
    compartment: stored.compartment,
    definition,
    replica: overlay(definition, own, stored.personFile.facts),
    events,
    chain: stored.chain,
    keys: stored.keys,
    personFile: stored.personFile,
    ownPersonFile: stored.ownPersonFile,
    adopted: stored.adopted,
    posts: stored.posts,
    legalHold: stored.legalHold,
    othersBehind: false,
  };
}

/** The most recently used entries, by the case's own id and by its reference. */
export class EntryCache {
  readonly #entries = new Map<string, Entry>();
  readonly #ids = new Map<string, string>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  find(ref: string): Entry | undefined {
    const id = this.#ids.get(ref) ?? ref;
    const entry = this.#entries.get(id);
    if (entry) {
      this.#entries.delete(id);
      this.#entries.set(id, entry);
    }
    return entry;
  }

  keep(entry: Entry): void {
    this.#entries.delete(entry.id);
    this.#entries.set(entry.id, entry);
    this.#ids.set(entry.replica.ref, entry.id);
    if (this.#entries.size > this.#size) {
      const [oldest] = this.#entries.values();
      if (oldest) this.forget(oldest);
    }
  }

  forget(entry: Entry): void {
    this.#entries.delete(entry.id);
    this.#ids.delete(entry.replica.ref);
  }
}
