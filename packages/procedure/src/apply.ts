/** The only way from one replica to the next: a pure function of the replica and one event. */
import type { Chain, ClockChange, Event, Held, Json, Replica, Span } from "./case.ts";
import { compiled } from "./compiled.ts";
import type { FactId, PartyId, Procedure } from "./definition.ts";
import { noHash } from "./hash.ts";
import { own } from "./own.ts";

export const emptyChain: Chain = { sequence: 0, hash: noHash, epoch: 0 };

/**
 * @param replica undefined only for `opened`, the first event of every case.
 * @throws when the first event is not `opened`: a broken store, which nothing here can mend.
 */
export function apply(definition: Procedure, replica: Replica | undefined, event: Event): Replica {
  if (event.kind === "opened") return opened(definition, event);
  if (!replica) throw new Error("A case begins with the event `opened`");
  const changed = change(definition, replica, event);
  return { ...replica, ...changed, version: replica.version + 1 };
}

/** The replica that a list of events makes. */
export function replay(definition: Procedure, events: readonly Event[]): Replica | undefined {
  let replica: Replica | undefined;
  for (const event of events) replica = apply(definition, replica, event);
  return replica;
}

function opened(definition: Procedure, event: Event & { readonly kind: "opened" }): Replica {
  return {
    ref: event.ref,
    sent: event.by !== event.self,
    procedure: event.procedure,
    release: event.release,
    parties: event.parties,
    self: event.self,
    state: definition.initial,
    openedAt: event.at,
    openedBy: event.by,
    gone: [],
    facts: {},
    lists: {},
    flags: {},
    spans: {},
    said: [],
    clocks: {},
    internal: own(definition.internal, event.self)?.initial ?? null,
    prepared: [],
    links: {},
    waiting: [],
    outgoing: {},
    incoming: {},
    version: 1,
  };
}

type Change = Partial<Replica>;

function change(definition: Procedure, replica: Replica, event: Exclude<Event, { kind: "opened" }>): Change {
  switch (event.kind) {
    case "named":
      return { ref: event.ref, sent: true };
    case "recorded":
      return { facts: withFacts(replica, event, event.facts) };
    case "prepared":
      return {
        prepared: [
          ...replica.prepared.filter(
            (one) => one.step !== event.prepared.step || one.machine !== event.prepared.machine,
          ),
          event.prepared,
        ],
      };
    case "unprepared":
      return { prepared: replica.prepared.filter((one) => one.step !== event.step) };
    case "stepped":
      return stepped(definition, replica, event);
    case "moved":
      return {
        internal: event.to,
        facts: lapse(withFacts(replica, event, event.facts), event.lapsed),
        clocks: withClocks(replica, event.clocks),
        prepared: replica.prepared.filter((one) => one.machine === "shared"),
      };
    case "raised":
      return raised(definition, replica, event);
    case "lifted":
      return lifted(replica, event);
    case "said": {
      const { id, message, by, at, value } = event;
      return { said: [...replica.said, { id, message, by, at, value }] };
    }
    case "contributed": {
      const { id, by, at, value } = event;
      return {
        lists: { ...replica.lists, [event.list]: [...(own(replica.lists, event.list) ?? []), { id, by, at, value }] },
      };
    }
    case "retracted":
      return { lists: retract(replica, event.list, event.id, true) };
    case "linked": {
      const { [event.link]: _, ...others } = replica.links;
      return { links: event.ref === null ? others : { ...others, [event.link]: event.ref } };
    }
    case "clock-ended": {
      const state = own(replica.clocks, event.clock);
      return state
        ? { clocks: { ...replica.clocks, [event.clock]: { ...state, status: "ended", endedAt: event.at } } }
        : {};
    }
    case "waits": {
      const { to, act, name, id, role = "", post = "", said } = event;
      return { waiting: [...replica.waiting, { to, act, name, id, role, post, at: said }] };
    }
    case "unsent":
      return {
        waiting: withoutWaiting(replica, event),
        said: withoutWords(replica, event.words),
        lists: entriesBack(replica, event.entries, event.kept),
      };
    case "sent":
      return {
        waiting: withoutWaiting(replica, event),
        outgoing: {
          ...replica.outgoing,
          [event.to]: { sequence: event.sequence, hash: event.hash, epoch: event.epoch },
        },
        ...(event.facts.length === 0 ? {} : { facts: nowWith(replica, event.facts, event.to) }),
      };
    case "received":
      return { incoming: { ...replica.incoming, [event.from]: chainAfter(definition, replica, event, 0) } };
    case "refused":
      return {
        incoming: {
          ...replica.incoming,
          [event.from]: chainAfter(definition, replica, event, event.code === "void" ? 0 : 1),
        },
      };
    case "returned":
      return returned(definition, replica, event);
    case "voided":
      return {
        state: event.state,
        clocks: withClocks(replica, event.clocks),
        incoming: withoutCore(replica, event.by, event.core),
        ...reopened(definition, replica),
        prepared: internalOnly(replica),
      };
    case "finding":
      return {};
  }
}

function stepped(definition: Procedure, replica: Replica, event: Event & { readonly kind: "stepped" }): Change {
  const mine = event.by === replica.self;
  return {
    state: event.to,
    facts: lapse(withFacts(replica, event, event.facts), mine ? event.lapsed : []),
    clocks: withClocks(replica, event.clocks),
    prepared: internalOnly(replica),
    ...(mine && event.role !== undefined && event.post !== undefined
      ? { desk: { role: event.role, post: event.post } }
      : {}),
    ...(own(definition.states, event.to)?.final ? { closed: { at: event.at, how: "final" as const } } : {}),
  };
}

const internalOnly = (replica: Replica) =>
  replica.prepared.length === 0 ? replica.prepared : replica.prepared.filter((one) => one.machine === "internal");

function raised(definition: Procedure, replica: Replica, event: Event & { readonly kind: "raised" }): Change {
  const { flag, by } = event;
  const at = event.crossesAt ?? event.at;
  const closes = own(definition.flags, flag)?.effect === "closes";
  const pauses = (compiled(definition).pausedByFlag[flag]?.length ?? 0) > 0;
  const key = `${flag}@${by}`;
  return {
    flags: { ...replica.flags, [flag]: { ...own(replica.flags, flag), [by]: event.at } },
    clocks: withClocks(replica, event.clocks),
    ...(pauses ? { spans: { ...replica.spans, [key]: [...(own(replica.spans, key) ?? []), { from: at }] } } : {}),
    ...(closes && by === replica.self ? { closed: { at: event.at, how: "withdrawn" as const }, prepared: [] } : {}),
    ...(closes && by !== replica.self ? left(definition, replica, event) : {}),
  };
}

/** Whoever has withdrawn hears nothing more; where nobody else is left to hear, the case is over here too. */
function left(definition: Procedure, replica: Replica, { by, at, receivedAt }: Event): Change {
  const gone = replica.gone.includes(by) ? replica.gone : [...replica.gone, by].sort();
  const others = compiled(definition).others[replica.self] ?? [];
  const over = !replica.closed && others.length > 0 && others.every((party) => gone.includes(party));
  return { gone, ...(over ? { closed: { at: receivedAt ?? at, how: "withdrawn" as const }, prepared: [] } : {}) };
}

function lifted(replica: Replica, event: Event & { readonly kind: "lifted" }): Change {
  const { flag, by } = event;
  const { [by]: _, ...others } = own(replica.flags, flag) ?? {};
  const { [flag]: __, ...flags } = replica.flags;
  const key = `${flag}@${by}`;
  const spans = own(replica.spans, key);
  const to = event.crossesAt ?? event.at;
  return {
    flags: Object.keys(others).length === 0 ? flags : { ...flags, [flag]: others },
    clocks: withClocks(replica, event.clocks),
    ...(spans
      ? {
          spans: {
            ...replica.spans,
            [key]: spans.map((span): Span => (span.to === undefined ? { ...span, to } : span)),
          },
        }
      : {}),
  };
}

function returned(definition: Procedure, replica: Replica, event: Event & { readonly kind: "returned" }): Change {
  const facts = { ...replica.facts };
  for (const id of event.facts) {
    const held = own(facts, id);
    if (held) facts[id] = { ...held, with: (held.with ?? []).filter((party) => party !== event.to) };
  }
  return {
    outgoing: { ...replica.outgoing, [event.to]: event.chain },
    lists: entriesBack(replica, event.entries, event.kept),
    facts,
    said: withoutWords(replica, event.said),
    clocks: withClocks(replica, event.clocks),
    ...(event.spans ? { spans: { ...replica.spans, ...event.spans } } : {}),
    ...(event.state === undefined
      ? {}
      : { state: event.state, prepared: internalOnly(replica), ...reopened(definition, replica) }),
  };
}

type Entries = readonly { readonly list: string; readonly id: string }[];

function entriesBack(replica: Replica, gone: Entries, kept: Entries): Replica["lists"] {
  let lists = replica.lists;
  for (const { list, id } of gone) {
    lists = { ...lists, [list]: (own(lists, list) ?? []).filter((entry) => entry.id !== id) };
  }
  for (const { list, id } of kept) lists = retract({ lists }, list, id, false);
  return lists;
}

const withoutWords = ({ said }: Replica, gone: readonly string[]): Replica["said"] =>
  gone.length === 0 ? said : said.filter((word) => !gone.includes(word.id));

function withoutWaiting(
  { waiting }: Replica,
  { to, act, id }: { readonly to: PartyId; readonly act: string; readonly id?: string },
): Replica["waiting"] {
  if (waiting.length === 0) return waiting;
  return waiting.filter((one) => one.to !== to || one.act !== act || one.id !== id);
}

/** A case that a step had ended is open again; one that its party withdrew is not. */
function reopened(definition: Procedure, replica: Replica): Change {
  return replica.closed?.how === "final" && own(definition.states, replica.state)?.final ? { closed: undefined } : {};
}

function retract(replica: Pick<Replica, "lists">, list: string, id: string, gone: boolean): Replica["lists"] {
  const entries = (own(replica.lists, list) ?? []).map((entry) => {
    if (entry.id !== id) return entry;
    const { retracted: _, ...kept } = entry;
    return gone ? { ...kept, retracted: true } : kept;
  });
  return { ...replica.lists, [list]: entries };
}

function withFacts(replica: Replica, event: Event, values: Readonly<Record<FactId, Json>>): Replica["facts"] {
  const ids = Object.keys(values);
  if (ids.length === 0) return replica.facts;
  const facts = { ...replica.facts };
  for (const id of ids) {
    const held: Held = {
      value: values[id] as Json,
      at: event.at,
      by: event.by,
      ...(event.role === undefined ? {} : { role: event.role }),
      ...(event.by === replica.self ? {} : { with: [event.by] }),
      // Only an attestation that is taken back has none.
      ...(values[id] === null ? { lapsed: true } : {}),
    };
    facts[id] = held;
  }
  return facts;
}

function nowWith(replica: Replica, ids: readonly FactId[], party: PartyId): Replica["facts"] {
  const facts = { ...replica.facts };
  for (const id of ids) {
    const held = own(facts, id);
    if (held && !held.with?.includes(party)) facts[id] = { ...held, with: [...(held.with ?? []), party].sort() };
  }
  return facts;
}

function lapse(facts: Replica["facts"], ids: readonly FactId[]): Replica["facts"] {
  if (ids.length === 0) return facts;
  const lapsed = { ...facts };
  for (const id of ids) {
    const held = own(lapsed, id);
    if (held) lapsed[id] = { ...held, lapsed: true };
  }
  return lapsed;
}

function withClocks(replica: Replica, changes: readonly ClockChange[]): Replica["clocks"] {
  if (changes.length === 0) return replica.clocks;
  const clocks = { ...replica.clocks };
  for (const { clock, to } of changes) {
    if (to.status === "not-started") delete clocks[clock];
    else clocks[clock] = to;
  }
  return clocks;
}

/** A step that was taken back is no longer one that we have seen. */
function withoutCore(replica: Replica, party: PartyId, core: string): Replica["incoming"] {
  const chain = own(replica.incoming, party);
  if (!chain) return replica.incoming;
  return { ...replica.incoming, [party]: { ...chain, cores: (chain.cores ?? []).filter((one) => one !== core) } };
}

function chainAfter(
  definition: Procedure,
  replica: Replica,
  event: Event & { readonly kind: "received" | "refused" },
  epochs: number,
): Chain {
  const before = own(replica.incoming, event.from) ?? emptyChain;
  const cores = before.cores ?? [];
  const all = compiled(definition).parties.length > 2;
  return {
    sequence: event.sequence,
    hash: event.hash,
    epoch: before.epoch + epochs,
    hashes: [...(before.hashes ?? []), event.hash],
    cores: event.kind === "received" && event.act === "step" ? (all ? [...cores, event.core] : [event.core]) : cores,
  };
}
