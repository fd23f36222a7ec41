/** A seeded world in which everybody tries everything: most of it is refused, and what is not must keep every promise. */
import type { Actor, Command, Json } from "../case.ts";
import type { PartyId, Procedure } from "../definition.ts";
import { hashOf } from "../hash.ts";
import type { Schema } from "../schema.ts";
import { World } from "./world.ts";

/** A small generator of pseudo-random numbers (mulberry32): the same seed, the same world. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export class RandomPlay {
  readonly world: World;
  readonly next: () => number;
  private ids = 100;

  constructor(definition: Procedure, seed: number) {
    this.world = new World(definition);
    this.next = random(seed);
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }

  /** One thing happens: mostly somebody acts, or a letter arrives in no order, at times twice. */
  turn(): void {
    const { world } = this;
    world.now = Temporal.Instant.from(world.now)
      .add({ minutes: Math.floor(this.next() * 600) + 1 })
      .toString();
    if (world.wire.length > 0 && this.next() < 0.4) {
      const index = Math.floor(this.next() * world.wire.length);
      const letter = world.wire[index];
      if (letter && this.next() < 0.15) world.wire.push(letter);
      world.deliver(index);
      return;
    }
    const party = this.pick([...world.replicas.keys()]);
    const { waiting } = world.replica(party);
    if (waiting.length > 0 && this.next() < 0.3) {
      // Read in any order, if at all.
      const word = this.pick(waiting);
      if (this.next() < 0.85) world.letGo(party, word);
      else world.withdraw(party, word);
      return;
    }
    const actor = this.someone(party);
    if (actor) world.act(actor, this.command(party));
  }

  someone(party: PartyId): Actor | undefined {
    const { roles } = this.world.definition;
    const ours = Object.keys(roles).filter((id) => roles[id]?.party === party);
    if (ours.length === 0) return undefined;
    return {
      person: this.pick(["amal", "bruno", "chama"]),
      post: `${party}-post`,
      roles: this.next() < 0.6 ? ours : [this.pick(ours)],
    };
  }

  command(party: PartyId): Command {
    const { definition } = this.world;
    const chance = this.next();
    const steps = Object.keys(definition.steps).filter((id) => definition.steps[id]?.by === party);
    const prepared = this.world.replica(party).prepared[0];
    if (prepared && chance < 0.3) return { do: "sign", step: prepared.step };
    if (chance < 0.45 && steps.length > 0) return this.step(party, this.pick(steps));
    if (chance < 0.65) return { do: "record", facts: this.someFacts(party) };
    const machine = definition.internal[party];
    if (chance < 0.75 && machine) {
      return { do: "internal", step: this.pick(Object.keys(machine.steps)) };
    }
    const flag = this.pick(Object.keys(definition.flags));
    const closes = definition.flags[flag]?.effect === "closes";
    if (chance < 0.82 && (!closes || this.next() < 0.03)) return { do: "raise", flag };
    if (chance < 0.87) return { do: "lift", flag };
    const message = Object.keys(definition.messages)[0];
    if (chance < 0.93 && message !== undefined)
      return { do: "message", message, id: this.id(), value: { text: this.word() } };
    const list = Object.keys(definition.lists)[0];
    if (list === undefined) return { do: "lift", flag };
    const entries = this.world.replica(party).lists[list] ?? [];
    if (entries.length > 0 && this.next() < 0.3) return { do: "retract", list, id: this.pick(entries).id };
    const entry = definition.lists[list]?.entry ?? { type: "boolean" };
    return { do: "contribute", list, id: this.id(), value: this.value(entry) };
  }

  private step(party: PartyId, id: string): Command {
    const { definition } = this.world;
    const step = definition.steps[id];
    const optional = (step?.mayTake ?? []).filter(() => this.next() < 0.5);
    const facts = Object.fromEntries(
      [...(step?.takes ?? []), ...optional].map((fact) => [fact, this.fact(party, fact)]),
    );
    const reason = step && step.reasons.length > 0 ? { reason: this.pick(step.reasons) } : {};
    return { do: "step", step: id, facts, ...reason };
  }

  /** What is accepted is, as a rule, what was proposed. */
  private fact(party: PartyId, id: string): Json {
    const { definition } = this.world;
    const agrees = Object.values(definition.steps).find((step) => step.agrees?.with === id)?.agrees;
    const proposal = agrees && this.world.replica(party).facts[agrees.proposal];
    if (proposal && this.next() < 0.9) return hashOf(proposal.value);
    return this.value(definition.facts[id]?.schema ?? { type: "boolean" });
  }

  private someFacts(party: PartyId): Record<string, Json> {
    const { definition } = this.world;
    const ours = Object.keys(definition.facts).filter((id) => definition.facts[id]?.owner === party);
    if (ours.length === 0) return {};
    const id = this.pick(ours);
    return { [id]: this.value(definition.facts[id]?.schema ?? { type: "boolean" }) };
  }

  id(): string {
    this.ids += 1;
    return `00000000-0000-4000-8000-${this.ids.toString(16).padStart(12, "0")}`;
  }

  word(): string {
    return `word-${Math.floor(this.next() * 1e9).toString(36)}`;
  }

  value(schema: Schema): Json {
    switch (schema.type) {
      case "text":
        return this.word();
      case "code":
        // The first value of a gate is the one that opens it: most people have nothing against them.
        return this.next() < 0.6 ? (schema.values[0] ?? "") : this.pick(schema.values);
      case "boolean":
        return this.next() < 0.5;
      case "integer":
        return (schema.min ?? 0) + Math.floor(this.next() * 5);
      case "date":
        return this.pick(["2026-04-01", "2026-05-04", "2026-09-30"]);
      case "instant":
        return this.world.now;
      case "edtf":
        return this.pick(["1990-05-XX", "1985", "1984/1986", "2001-01-02"]);
      case "post":
        return "post-1";
      case "state":
        return "FR";
      case "hash":
        return hashOf(this.word());
      case "attachment":
        return {
          hash: hashOf(this.word()),
          name: "paper.pdf",
          mediaType: schema.accept[0] ?? "application/pdf",
          bytes: 10,
        };
      case "list":
        return [this.value(schema.of)];
      case "record":
        return Object.fromEntries(
          Object.entries(schema.fields).map(([name, field]) => [name, this.value(field.schema)]),
        );
    }
  }
}
