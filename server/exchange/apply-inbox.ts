/**
 * From the inbox to the cases: each case in the order of its chains, what came early waits, what is applied once is never
 * applied again. A case that another step has just moved is read again; a refusal goes back signed.
 */
import {
  type Crossing,
  type PartyId,
  type Procedure,
  protocolRefusals,
  type Reception,
  receive,
  refusedByOther,
} from "@wasl/procedure";
import type { Engine, EngineServices } from "../cases/engine.ts";
import type { Entry } from "../cases/entry.ts";
import { answerRow } from "../cases/outgoing.ts";
import { joinCrossing } from "../cases/split.ts";
import { unsealParts } from "../keys/bundle.ts";
import { unseal } from "../keys/seal.ts";
import { type Body, crossingAbout, keptBody, procedureOf, type TravellingKeys } from "./envelope.ts";
import { payloadOf } from "./payload.ts";
import { insertAnswer } from "./queue.ts";

export interface ApplyServices extends EngineServices {
  readonly engine: Engine;
  /** Notes the files that a crossing names, to be fetched from its sender. */
  readonly wanted: (definition: Procedure, caseId: string, crossing: Crossing, peer: string) => Promise<boolean>;
  /** Something is to be fetched. */
  readonly fetch: () => void;
  /** Another State has erased, and asks the same of us. */
  readonly erasure: (compartment: string, ref: string, peer: string, body: Body & { kind: "erasure" }) => Promise<void>;
}

interface Waiting {
  readonly id: string;
  readonly peer: string;
  readonly jws: string;
  readonly keys: Buffer | null;
  readonly status: "received" | "held";
  readonly act: string;
}

export interface Applying {
  /** Something new lies in the inbox for these cases. */
  arrived(compartment: string, refs: readonly string[]): void;
  /** What a stopped process had left, and what waited. */
  catchUp(): Promise<void>;
  /** Resolves when nothing more can be applied. */
  idle(): Promise<void>;
}

/** Cases read from the inbox together, and how many such groups at once. */
const most = 64;
const groupsAtOnce = 2;

export function startApplying(services: ApplyServices): Applying {
  const queue = new Map<string, Place>();
  const busy = new Set<string>();
  let running = 0;
  let waiters: (() => void)[] = [];

  /** The next cases of one compartment that nobody is at. */
  const take = (): readonly Place[] => {
    const group: Place[] = [];
    for (const [key, place] of queue) {
      if (group.length === most) break;
      if (busy.has(key) || (group[0] && group[0].compartment !== place.compartment)) continue;
      queue.delete(key);
      busy.add(key);
      group.push(place);
    }
    return group;
  };
  const next = () => {
    while (running < groupsAtOnce) {
      const group = take();
      if (group.length === 0) break;
      running += 1;
      void applyGroup(services, group, again).finally(() => {
        for (const place of group) busy.delete(keyOf(place));
        running -= 1;
        next();
      });
    }
    if (running === 0 && queue.size === 0) {
      for (const done of waiters) done();
      waiters = [];
    }
  };
  const arrived = (compartment: string, refs: readonly string[]) => {
    for (const ref of refs) queue.set(keyOf({ compartment, ref }), { compartment, ref });
    next();
  };
  // The database did not answer: the row is still there, and is looked at again.
  const again = ({ compartment, ref }: Place) => void setTimeout(() => arrived(compartment, [ref]), 1000).unref();
  return {
    arrived,
    async catchUp() {
      for (const compartment of services.pools.compartments) {
        const { rows } = await services.pools
          .compartment(compartment)
          .query<{ ref: string }>("select distinct ref from inbox where status = 'received'");
        arrived(
          compartment,
          rows.map(({ ref }) => ref),
        );
      }
    },
    idle: () =>
      new Promise<void>((done) => {
        waiters.push(done);
        next();
      }),
  };
}

interface Place {
  readonly compartment: string;
  readonly ref: string;
}

const keyOf = ({ compartment, ref }: Place) => `${compartment} ${ref}`;

async function applyGroup(
  services: ApplyServices,
  group: readonly Place[],
  again: (place: Place) => void,
): Promise<void> {
  const compartment = group[0]?.compartment ?? "";
  const read = readWaiting(
    services,
    compartment,
    group.map(({ ref }) => ref),
  );
  await Promise.all(
    group.map(async (place) => {
      try {
        await applyCase(services, compartment, place.ref, (await read).get(place.ref) ?? []);
      } catch {
        again(place);
      }
    }),
  );
}

async function readWaiting(
  services: ApplyServices,
  compartment: string,
  refs: readonly string[],
): Promise<ReadonlyMap<string, readonly Waiting[]>> {
  const { rows } = await services.pools.compartment(compartment).query<Waiting & { readonly ref: string }>({
    name: "inbox-waiting",
    text: `select ref, id, peer, jws, keys, status, act from inbox where ref = any ($1::uuid[]) and status in ('received', 'held')
      order by epoch, sequence, seq`,
    values: [refs],
  });
  return Map.groupBy(rows, ({ ref }) => ref);
}

async function applyCase(
  services: ApplyServices,
  compartment: string,
  ref: string,
  waiting: readonly Waiting[],
): Promise<void> {
  for (let rows = waiting; ; ) {
    let [applied, held] = [0, 0];
    for (const row of rows) {
      const became = await applyOne(services, compartment, ref, row);
      if (became === "held" && row.status === "received") {
        await services.pools
          .compartment(compartment)
          .query("update inbox set status = 'held' where id = $1 and status = 'received'", [row.id]);
      }
      applied += became === "applied" ? 1 : 0;
      held += became === "held" ? 1 : 0;
    }
    // What waited for one of these may follow now.
    if (applied === 0 || held === 0) {
      return;
    }
    rows = (await readWaiting(services, compartment, [ref])).get(ref) ?? [];
  }
}

type Became = "applied" | "held" | "done";

async function applyOne(services: ApplyServices, compartment: string, ref: string, row: Waiting): Promise<Became> {
  const claims = payloadOf(row.jws);
  const body = claims && keptBody(claims);
  if (!claims || !body) {
    return settle(services, compartment, row.id, "refused", "malformed");
  }
  if (body.kind !== "crossing" && !(await speaksFor(services, ref, row.peer, body.by))) {
    return settle(services, compartment, row.id, "refused", "wrong-sender");
  }
  if (body.kind === "refusal") {
    return applyRefusal(services, compartment, ref, row, body);
  }
  if (body.kind === "erasure") {
    await services.erasure(compartment, ref, row.peer, body);
    return settle(services, compartment, row.id, "applied");
  }
  return applyCrossing(services, compartment, ref, row, body, claims.release);
}

/** Of a case that is here, each State answers and erases in the name of its own party only. */
async function speaksFor(services: ApplyServices, ref: string, peer: string, party: PartyId): Promise<boolean> {
  const entry = await services.engine.find(ref);
  return !entry || (Object.hasOwn(entry.replica.parties, party) && entry.replica.parties[party] === peer);
}

async function applyCrossing(
  services: ApplyServices,
  compartment: string,
  ref: string,
  row: Waiting,
  body: Body & { readonly kind: "crossing" },
  release: string,
): Promise<Became> {
  const { engine, releases } = services;
  const definition = releases.definition(release, procedureOf(body));
  if (!definition) {
    return settle(services, compartment, row.id, "refused", "unknown-release");
  }
  const travelled: TravellingKeys = row.keys
    ? JSON.parse(unseal(services.keys.master(compartment), row.keys, `inbox|${row.id}`).toString())
    : {};
  const keys = Object.fromEntries(
    Object.entries(travelled).map(([category, key]) => [category, Buffer.from(key, "base64url")]),
  );
  const crossing = openCrossing(ref, body, keys);
  if (!crossing) {
    return settle(services, compartment, row.id, "refused", "malformed");
  }
  const { core, to } = crossing;
  for (;;) {
    const entry = await engine.find(ref);
    const { context } = await engine.context(entry);
    const taken = receive(entry?.definition ?? definition, entry?.replica, crossing, core.by, to, context);
    if (taken.kind === "early") {
      return "held";
    }
    if (taken.kind === "repeated") {
      return settle(services, compartment, row.id, "applied");
    }
    const received = { party: core.by, keys };
    const wanted =
      taken.kind === "applied" &&
      (await services.wanted(entry?.definition ?? definition, entry?.id ?? taken.replica.ref, crossing, row.peer));
    const became = await write(services, compartment, definition, entry, row, taken, received, body);
    if (became) {
      if (wanted) services.fetch();
      return became;
    }
    await engine.read(ref);
  }
}

/** What was signed, in clear; undefined when a key does not open its part, or the whole is not what the chain names. */
function openCrossing(
  ref: string,
  body: Body & { readonly kind: "crossing" },
  keys: Readonly<Record<string, Buffer>>,
): Crossing | undefined {
  try {
    const bundle = body.sealed === "" ? null : Buffer.from(body.sealed, "base64url");
    const parts = unsealParts(bundle, (category) => keys[category], crossingAbout(ref, body.crossing));
    return joinCrossing(body.crossing, parts);
  } catch {
    return undefined;
  }
}

/** @returns undefined when the case had changed meanwhile. */
async function write(
  services: ApplyServices,
  compartment: string,
  definition: Parameters<Engine["create"]>[0],
  entry: Entry | undefined,
  row: Waiting,
  taken: Exclude<Reception, { kind: "early" | "repeated" }>,
  received: { readonly party: PartyId; readonly keys: Readonly<Record<string, Buffer>> },
  body: Body & { readonly kind: "crossing" },
): Promise<Became | undefined> {
  const { engine } = services;
  if (taken.kind === "applied") {
    const change = { events: taken.events, dispatches: [], replica: taken.replica };
    const inbox = { id: row.id, status: "applied" } as const;
    const written = entry
      ? await engine.commit(entry, change, { inbox, received })
      : await engine.create(definition, taken.replica.ref, change, { inbox, received });
    return written && "applied";
  }
  const { code } = taken.refusal;
  const status = code === "void" ? "void" : "refused";
  const { crossing, hash } = body;
  const answer: Body = {
    kind: "refusal",
    procedure: definition.name,
    by: crossing.to,
    sequence: crossing.sequence,
    epoch: crossing.epoch,
    hash,
    code,
  };
  // What is void was already answered, by the refusal that made it so.
  const answers = code === "void" ? [] : [{ party: crossing.core.by, body: answer }];
  if (entry && taken.replica) {
    const change = { events: taken.events, dispatches: [], replica: taken.replica };
    const written = await engine.commit(entry, change, { inbox: { id: row.id, status }, answers });
    return written && "applied";
  }
  const { core } = crossing;
  const replica = { parties: core.parties, release: core.release, ref: core.case };
  for (const { party, body: said } of answers) {
    await insertAnswer(
      services.pools.compartment(compartment),
      core.case,
      answerRow(services, compartment, replica, party, said),
    );
    services.wake(core.parties[party] ?? "");
  }
  return settle(services, compartment, row.id, status, code);
}

/** The other side could not take what we sent: the case stands again where it stood, and whoever sent it sees why. */
async function applyRefusal(
  services: ApplyServices,
  compartment: string,
  ref: string,
  row: Waiting,
  body: Body & { readonly kind: "refusal" },
): Promise<Became> {
  const { sequence, epoch, code, by, hash } = body;
  await giveBack(services, ref, { party: by, sequence, epoch, code, hash }, { id: row.id, status: "applied" });
  return settle(services, compartment, row.id, "applied");
}

export interface Refused {
  readonly party: PartyId;
  readonly sequence: number;
  readonly epoch: number;
  readonly code: string;
  /** Of the refused link, where the answer names it. */
  readonly hash?: string;
}

/** Undoes at home what the other side refused, by a signed answer or already in its receipt. */
export async function giveBack(
  services: Pick<ApplyServices, "engine" | "pools">,
  ref: string,
  refused: Refused,
  inbox?: { readonly id: string; readonly status: "applied" },
): Promise<void> {
  const { engine } = services;
  const { party, sequence, epoch, code, hash } = refused;
  for (;;) {
    const entry = await engine.fresh(ref);
    if (!entry) {
      return;
    }
    const { rows } = await services.pools
      .compartment(entry.compartment)
      .query<{ id: string; sequence: number; verdict: string | null }>(
        `select id, sequence, verdict from outbox where case_id = $1 and party = $2 and epoch = $3 and sequence >= $4
         and act not in ('refusal', 'erasure') and status not in ('withdrawn', 'void') and (sequence > $4 or status <> 'refused' or unsettled)`,
        [entry.id, party, epoch, sequence],
      );
    if (!rows.some((row) => row.sequence === sequence)) {
      return;
    }
    const { context } = await engine.context(entry);
    const outcome = refusedByOther(entry.definition, entry.events, entry.replica, party, sequence, code, context, hash);
    const only = protocolRefusals.has(code);
    const takenBack = {
      refused: rows.filter((row) => row.sequence === sequence).map(({ id }) => id),
      voided: only ? [] : rows.filter((row) => row.sequence > sequence).map(({ id }) => id),
      code,
    };
    const change = outcome.ok ? outcome : { events: [], dispatches: [], replica: entry.replica };
    const written = await engine.commit(entry, change, { takenBack, ...(inbox ? { inbox } : {}) });
    if (written) {
      return;
    }
  }
}

async function settle(
  services: Pick<ApplyServices, "pools">,
  compartment: string,
  id: string,
  status: "applied" | "refused" | "void",
  code?: string,
): Promise<Became> {
  await services.pools
    .compartment(compartment)
    .query("update inbox set status = $2, code = $3, keys = null where id = $1 and status in ('received', 'held')", [
      id,
      status,
      code ?? null,
    ]);
  return "done";
}

/** What receipts refused and was not yet given back, a stopped process's included. */
export async function settleRefused(
  services: Pick<ApplyServices, "engine" | "pools">,
  compartment: string,
): Promise<void> {
  const { rows } = await services.pools
    .compartment(compartment)
    .query<Refused & { readonly ref: string }>(
      "select ref, party, sequence, epoch, code, hash from outbox where unsettled order by seq",
    );
  for (const { ref, ...refused } of rows) {
    await giveBack(services, ref, refused);
  }
}
