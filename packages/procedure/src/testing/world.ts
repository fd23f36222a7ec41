/** Every server of a corridor in one place, with a wire between them that delays, repeats and reorders. */
import { advance } from "../advance.ts";
import type { Actor, Command, Crossing, Dispatch, Event, Outcome, Reception, Replica } from "../case.ts";
import { compiled } from "../compiled.ts";
import type { Context } from "../context.ts";
import { crossingHash } from "../crossing.ts";
import type { PartyId, Procedure, RoleId } from "../definition.ts";
import { contextAt } from "../fixtures/setting.ts";
import { open } from "../open.ts";
import { receive } from "../receive.ts";
import { refusedByOther, withdrawUnsent } from "../returned.ts";
import { letGo, withdrawWaiting } from "../waiting.ts";

export type Letter =
  | { readonly kind: "crossing"; readonly to: PartyId; readonly from: PartyId; readonly crossing: Crossing }
  | {
      readonly kind: "refusal";
      readonly to: PartyId;
      readonly from: PartyId;
      readonly sequence: number;
      readonly code: string;
      readonly hash: string;
    };

const states = ["FR", "MA", "ES"];

export class World {
  readonly definition: Procedure;
  readonly replicas = new Map<PartyId, Replica>();
  readonly events = new Map<PartyId, Event[]>();
  /** On the wire. */
  readonly wire: Letter[] = [];
  /** Came too early, kept by its receiver. */
  readonly held: Letter[] = [];
  readonly dispatched: Dispatch[] = [];
  readonly parties: Readonly<Record<PartyId, string>>;
  /** Whether a server refuses a letter for a reason of its own. */
  objects: (letter: Letter) => boolean = () => false;
  /** Envelopes already answered by a refusal: the same one again gets the same answer, as servers do by its `jti`. */
  private readonly refused = new Map<Crossing, string>();
  now: string;
  private readonly contextFor: (now: string) => Context;

  /** @param contextFor calendars, rules and rights at a moment; absent: those of the fixtures. */
  constructor(
    definition: Procedure,
    now = "2026-03-02T08:00:00Z",
    contextFor = (at: string): Context => contextAt(at),
  ) {
    this.definition = definition;
    this.now = now;
    this.contextFor = contextFor;
    this.parties = Object.fromEntries(
      compiled(definition).parties.map((party, index) => [party, states[index] ?? "XX"]),
    );
  }

  context(): Context {
    return this.contextFor(this.now);
  }

  /** A world that stands as this one does, and goes its own way from here on. */
  copy(): World {
    const copy = new World(this.definition, this.now, this.contextFor);
    for (const [party, replica] of this.replicas) copy.replicas.set(party, replica);
    for (const [party, events] of this.events) copy.events.set(party, events);
    copy.wire.push(...this.wire);
    copy.held.push(...this.held);
    copy.dispatched.push(...this.dispatched);
    for (const [crossing, code] of this.refused) copy.refused.set(crossing, code);
    return copy;
  }

  /** An actor of one role, or of several. */
  actor(roles: RoleId | readonly RoleId[], person?: string): Actor {
    const all = typeof roles === "string" ? [roles] : roles;
    const party = this.definition.roles[all[0] ?? ""]?.party ?? "";
    return { person: person ?? all.join("+"), post: `${party}-post`, roles: all };
  }

  open(party: PartyId): void {
    const roles = Object.keys(this.definition.roles).filter((id) => this.definition.roles[id]?.party === party);
    const opening = { ref: "draft-1", release: "0".repeat(64), parties: this.parties, self: party };
    const outcome = open(this.definition, this.actor(roles, "opener"), opening, this.context());
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    this.take(party, outcome);
  }

  /** Gives a command; what is to leave goes on the wire. */
  act(actor: Actor, command: Command): Outcome {
    const party = this.definition.roles[actor.roles[0] ?? ""]?.party ?? "";
    const replica = this.replicas.get(party);
    if (!replica) throw new Error(`${party} has no replica`);
    const outcome = advance(this.definition, replica, actor, command, this.context());
    if (outcome.ok) this.take(party, outcome);
    return outcome;
  }

  /** The same by a role's name, and whatever it writes is read at once; fails the test when it is refused. */
  does(role: RoleId, command: Command, person?: string): void {
    this.writes(role, command, person);
    const party = this.definition.roles[role]?.party ?? "";
    while (this.replica(party).waiting.length > 0) this.letGo(party);
  }

  /** The same, and what it writes waits for its reader. */
  writes(role: RoleId, command: Command, person?: string): void {
    const outcome = this.act(this.actor(role, person), command);
    if (!outcome.ok) throw new Error(`${role} was refused: ${JSON.stringify(outcome.refusal)}`);
  }

  /** The refusal that a role gets. */
  refusal(role: RoleId, command: Command, person?: string) {
    const outcome = this.act(this.actor(role, person), command);
    return outcome.ok ? undefined : outcome.refusal;
  }

  take(party: PartyId, outcome: Extract<Outcome, { readonly ok: true }>): void {
    this.replicas.set(party, outcome.replica);
    this.events.set(party, [...(this.events.get(party) ?? []), ...outcome.events]);
    this.dispatched.push(...outcome.dispatches);
    for (const { crossing, waits } of outcome.dispatches)
      if (!waits) this.wire.push({ kind: "crossing", to: crossing.to, from: party, crossing });
  }

  /** Somebody has read what waited: it leaves. */
  letGo(party: PartyId, word = this.replica(party).waiting[0]): Outcome {
    const name = word ?? { to: "", act: "message", id: "" };
    const outcome = letGo(this.definition, this.replica(party), name, this.context());
    if (outcome.ok) this.take(party, outcome);
    return outcome;
  }

  /** Somebody has read what waited: it does not leave. */
  withdraw(party: PartyId, word = this.replica(party).waiting[0]): Outcome {
    const name = word ?? { to: "", act: "message", id: "" };
    const outcome = withdrawWaiting(this.definition, this.log(party), this.replica(party), name, this.context());
    if (outcome.ok) this.take(party, outcome);
    return outcome;
  }

  /** Takes back a letter that has not left, with whatever was to follow it on the same chain. */
  takeBack(letter: Letter): Outcome | undefined {
    if (letter.kind !== "crossing") return undefined;
    const { from, to, crossing } = letter;
    const { sequence } = crossing;
    const unsent = this.wire.flatMap((one) =>
      one.kind === "crossing" && one.from === from ? [{ to: one.to, sequence: one.crossing.sequence }] : [],
    );
    const events = this.log(from);
    const outcome = withdrawUnsent(this.definition, events, this.replica(from), to, sequence, unsent, this.context());
    if (!outcome.ok) return outcome;
    const gone = (one: Letter) =>
      one.kind === "crossing" && one.from === from && one.to === to && one.crossing.sequence >= sequence;
    const kept = this.wire.filter((one) => !gone(one));
    this.wire.splice(0, this.wire.length, ...kept);
    this.take(from, outcome);
    return outcome;
  }

  /** Hands one letter over, and answers a refusal with a letter back. */
  hand(letter: Letter): Reception["kind"] | "answered" {
    const replica = this.replicas.get(letter.to);
    if (letter.kind === "refusal") {
      if (!replica) throw new Error("refused before it was sent");
      const { from, sequence, code, hash } = letter;
      const events = this.events.get(letter.to) ?? [];
      const outcome = refusedByOther(this.definition, events, replica, from, sequence, code, this.context(), hash);
      if (outcome.ok) this.take(letter.to, outcome);
      return "answered";
    }
    const answered = this.refused.get(letter.crossing);
    if (answered !== undefined) return "repeated";
    const objection = this.objects(letter) ? { code: "invalid-fact" } : undefined;
    const { crossing, from, to } = letter;
    const reception = receive(this.definition, replica, crossing, from, to, this.context(), objection);
    if (reception.kind === "early") this.held.push(letter);
    if (reception.kind === "applied" || reception.kind === "refused") {
      if (reception.replica) this.replicas.set(letter.to, reception.replica);
      this.events.set(letter.to, [...(this.events.get(letter.to) ?? []), ...reception.events]);
    }
    if (reception.kind === "refused") {
      const { code } = reception.refusal;
      this.refused.set(letter.crossing, code);
      const { sequence } = letter.crossing;
      const hash = crossingHash(letter.crossing);
      this.wire.push({ kind: "refusal", to: letter.from, from: letter.to, sequence, code, hash });
    }
    return reception.kind;
  }

  /** Delivers one letter of the wire, and offers again what had come early. */
  deliver(index = 0): Reception["kind"] | "answered" | undefined {
    const [letter] = this.wire.splice(index, 1);
    if (!letter) return undefined;
    const kind = this.hand(letter);
    if (kind !== "early") this.retryHeld(letter.to);
    return kind;
  }

  deliverAll(): void {
    for (let turns = 0; this.wire.length > 0; turns++) {
      if (turns > 5000) throw new Error("the wire never empties");
      this.deliver();
    }
  }

  private retryHeld(to: PartyId): void {
    const waiting = this.held.filter((letter) => letter.to === to);
    for (const letter of waiting) {
      const index = this.held.indexOf(letter);
      if (index >= 0) this.held.splice(index, 1);
      const kind = this.hand(letter);
      if (kind !== "early") {
        this.retryHeld(to);
        return;
      }
    }
  }

  replica(party: PartyId): Replica {
    const found = this.replicas.get(party);
    if (!found) throw new Error(`${party} has no replica`);
    return found;
  }

  log(party: PartyId): readonly Event[] {
    return this.events.get(party) ?? [];
  }
}
