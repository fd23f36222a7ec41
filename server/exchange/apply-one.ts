/** One envelope of the inbox and the case that it is of. */
import { type Crossing, type PartyId, type Procedure, type Reception, receive } from "@wasl/procedure";
import type { Engine, EngineServices } from "../cases/engine.ts";
import type { Entry } from "../cases/entry.ts";
import { answerRow } from "../cases/outgoing.ts";
import { joinCrossing } from "../cases/split.ts";
import { unsealParts } from "../keys/bundle.ts";
import { unseal } from "../keys/seal.ts";
import { type Body, crossingAbout, keptBody, procedureOf, type TravellingKeys } from "./envelope.ts";
import { giveBack } from "./give-back.ts";
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

export interface Waiting {
  readonly id: string;
  readonly peer: string;
  readonly jws: string;
  readonly keys: Buffer | null;
  readonly status: "received" | "held";
  readonly act: string;
}

export type Became = "applied" | "held" | "done";

export async function applyOne(
  services: ApplyServices,
  compartment: string,
  ref: string,
  row: Waiting,
): Promise<Became> {
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
