/** What comes from another party: checked against its chain and the agreed procedure, never against the receiver's own flags. */
import { apply, emptyChain } from "./apply.ts";
import { NotCanonical } from "./canonical.ts";
import type { Chain, Core, Crossing, Event, Reception, Refusal, Replica } from "./case.ts";
import { compiled, procedureHash } from "./compiled.ts";
import type { Context } from "./context.ts";
import { coreHash, crossingHash } from "./crossing.ts";
import type { PartyId, Procedure } from "./definition.ts";
import { own } from "./own.ts";
import { isCrossing } from "./parse-crossing.ts";
import { takeIn } from "./reception/take-in.ts";
import { Refused, refuse } from "./refusal.ts";
import { emit, type Run, startRun } from "./run.ts";

/** Beyond this, that the other server's clock is ahead of ours is worth a person's look. */
const toleratedSkewSeconds = 300;

/**
 * Refusals about numbering and addressing: what was refused never became part of the chain, so that nothing at the sender
 * is undone by them. All others return the act to its sender.
 */
export const protocolRefusals: ReadonlySet<string> = new Set([
  "broken-crossing",
  "wrong-audience",
  "wrong-sender",
  "conflicting-number",
  "broken-chain",
  "void",
]);

/**
 * Takes in one crossing.
 *
 * @param replica undefined where this server holds nothing of the case yet: the first crossing makes its replica.
 * @param crossing whatever came; its signature and sender are the exchange's business, its content is ours.
 * @param from the party that the verified sender plays.
 * @param self the party that this server plays.
 * @param objection a reason of the server's own not to take it in (a release it has not ratified, an attachment that fails):
 *   it is refused in its place in the chain.
 */
export function receive(
  definition: Procedure,
  replica: Replica | undefined,
  crossing: unknown,
  from: PartyId,
  self: PartyId,
  context: Context,
  objection?: Refusal,
): Reception {
  if (!isCrossing(crossing)) return notTaken("broken-crossing");
  let hashes: { readonly core: string; readonly crossing: string };
  try {
    const core = coreHash(crossing.core);
    hashes = { core, crossing: crossingHash(crossing, core) };
  } catch (error) {
    if (error instanceof NotCanonical) return notTaken("broken-crossing");
    throw error;
  }
  const addressing = checkAddress(definition, replica, crossing, from, self);
  if (addressing !== undefined) return finding(definition, replica, crossing, from, addressing, context);

  const chain = (replica && own(replica.incoming, from)) ?? emptyChain;
  const place = placeInChain(chain, crossing, hashes.crossing);
  if (place === "early" || place === "repeated") return { kind: place };
  if (place !== "next") return finding(definition, replica, crossing, from, place, context);

  const act = crossing.core.act.kind;
  const numbered = { from, sequence: crossing.sequence, hash: hashes.crossing, core: hashes.core, act } as const;
  const happened = { at: context.now, by: self } as const;
  if (replica && crossing.epoch < chain.epoch) {
    return record(definition, replica, { kind: "refused", ...happened, ...numbered, code: "void" }, { code: "void" });
  }
  if (comesBeforeItsTime(definition, replica, crossing, self)) return { kind: "early" };
  try {
    if (objection) throw new Refused(objection);
    const run = begin(definition, replica, crossing, self, context);
    emit(run, { kind: "received", ...happened, ...numbered, epoch: crossing.epoch });
    takeIn(run, crossing);
    noteSkew(run, crossing.core);
    return { kind: "applied", events: run.events, replica: run.replica };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { refusal } = error;
    if (!replica) return { kind: "refused", refusal, events: [] };
    const refused = { kind: "refused", ...happened, ...numbered, code: refusal.code } as const;
    return record(definition, replica, refused, refusal);
  }
}

const notTaken = (code: string): Reception => ({ kind: "refused", refusal: { code }, events: [] });

function checkAddress(
  definition: Procedure,
  replica: Replica | undefined,
  crossing: Crossing,
  from: PartyId,
  self: PartyId,
): string | undefined {
  const { core } = crossing;
  if (crossing.to !== self || !compiled(definition).parties.includes(self)) return "wrong-audience";
  if (core.by !== from || from === self || !compiled(definition).parties.includes(from)) return "wrong-sender";
  if (replica && (replica.self !== self || replica.ref !== core.case)) return "wrong-audience";
  return undefined;
}

function placeInChain(chain: Chain, crossing: Crossing, hash: string) {
  const { sequence, previous, epoch } = crossing;
  if (sequence <= chain.sequence) return chain.hashes?.[sequence - 1] === hash ? "repeated" : "conflicting-number";
  if (sequence > chain.sequence + 1) return "early";
  if (previous !== chain.hash || epoch > chain.epoch) return "broken-chain";
  return "next";
}

/**
 * Among three or more, a step may overtake the step of another party that it builds on: it waits until the case stands where
 * it starts, and the last steps that its sender knew are here. A state has one holder of its turn, whose own steps come in
 * order, so that there is one order for all. Between two, or on our own turn, it cannot be.
 */
function comesBeforeItsTime(
  definition: Procedure,
  replica: Replica | undefined,
  { core, seen }: Crossing,
  self: PartyId,
): boolean {
  if (compiled(definition).parties.length === 2) return false;
  if (!replica) return !own(definition.parties, core.by)?.opens;
  if (core.act.kind !== "step" || replica.closed) return false;
  const complete = Object.entries(seen).every(
    ([party, step]) => party === self || party === core.by || own(replica.incoming, party)?.cores?.includes(step),
  );
  if (!complete) return true;
  if (core.act.from === replica.state) return false;
  const possible = own(definition.states, core.act.from)?.turn === core.by;
  return possible && own(definition.states, replica.state)?.turn !== self;
}

/** The first crossing opens the case here, at the sender's time. */
function begin(
  definition: Procedure,
  replica: Replica | undefined,
  { core }: Crossing,
  self: PartyId,
  context: Context,
): Run {
  if (core.procedure.name !== definition.name || core.procedure.hash !== procedureHash(definition)) {
    refuse("unknown-procedure", { procedure: core.procedure.name });
  }
  if (replica) {
    const same = compiled(definition).parties.every((party) => replica.parties[party] === core.parties[party]);
    if (!same || core.release !== replica.release) refuse("unknown-procedure", { procedure: core.procedure.name });
    if (replica.closed?.how === "withdrawn") refuse("case-closed");
    return startRun(definition, replica, context);
  }
  const { parties } = compiled(definition);
  const states = Object.values(core.parties);
  if (states.length !== parties.length || !parties.every((party) => Object.hasOwn(core.parties, party)))
    refuse("wrong-parties");
  if (new Set(states).size !== states.length) refuse("wrong-parties");
  if (!own(definition.parties, core.by)?.opens) refuse("may-not-open");
  if (core.act.kind !== "step") refuse("wrong-state");
  const { at, by, role, post } = core;
  const event = {
    kind: "opened",
    at,
    by,
    role,
    post,
    receivedAt: context.now,
    ref: core.case,
    procedure: core.procedure,
    release: core.release,
    parties: core.parties,
    self,
  } as const;
  const run = startRun(definition, apply(definition, undefined, event), context);
  run.events.push(event);
  return run;
}

function noteSkew(run: Run, core: Core): void {
  const ahead =
    (Temporal.Instant.from(core.at).epochMilliseconds - Temporal.Instant.from(run.context.now).epochMilliseconds) /
    1000;
  if (ahead <= toleratedSkewSeconds || isBatchTime(run, core)) return;
  const about = { party: core.by, seconds: String(Math.floor(ahead)) };
  emit(run, { kind: "finding", at: run.context.now, by: run.replica.self, code: "clock-skew", about });
}

/** A flag that leaves in batches shows the time of its batch, which may be a little ahead. */
function isBatchTime(run: Run, { act }: Core): boolean {
  return (act.kind === "raise" || act.kind === "lift") && own(run.definition.flags, act.flag)?.leaves === "in-batches";
}

function record(definition: Procedure, replica: Replica, event: Event, refusal: Refusal): Reception {
  return { kind: "refused", refusal, events: [event], replica: apply(definition, replica, event) };
}

/** It never became part of the chain; a person should look. */
function finding(
  definition: Procedure,
  replica: Replica | undefined,
  crossing: Crossing,
  from: PartyId,
  code: string,
  context: Context,
): Reception {
  if (!replica || replica.ref !== crossing.core.case) return notTaken(code);
  const about = { party: from, sequence: String(crossing.sequence) };
  const event: Event = { kind: "finding", at: context.now, by: replica.self, code, about };
  return record(definition, replica, event, { code });
}
