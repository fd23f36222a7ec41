/** Two worlds that stand alike to everybody who may not read some category: what is done in sight is done in both. */
import { adopt, endClock } from "../../advance.ts";
import { canonical } from "../../canonical.ts";
import type { Actor, Command, Json, Outcome } from "../../case.ts";
import type { Category, FactId, PartyId, Procedure, RoleId } from "../../definition.ts";
import type { World } from "../../testing/world.ts";
import type { Coverage } from "./coverage.ts";
import type { Kernel } from "./kernel.ts";

/** Two runs that an observer can tell apart. */
export class ToldApart extends Error {
  constructor(where: string, one: unknown, other: unknown) {
    super(
      `${where}\n${typeof one === "string" ? one : canonical(one)}\n${typeof other === "string" ? other : canonical(other)}`,
    );
  }
}

export type Pair<T> = readonly [T, T];

export class Twins {
  readonly worlds: Pair<World>;
  readonly definition: Procedure;
  /** Categories in which the two may differ. */
  readonly hidden: ReadonlySet<Category>;
  /** Whose facts they are. */
  readonly owner: PartyId;
  private readonly kernel: Kernel;
  readonly coverage: Coverage;
  private told: Pair<number>;

  constructor(world: World, owner: PartyId, hidden: ReadonlySet<Category>, kernel: Kernel, coverage: Coverage) {
    this.worlds = [world.copy(), world.copy()];
    this.definition = world.definition;
    this.owner = owner;
    this.hidden = hidden;
    this.kernel = kernel;
    this.coverage = coverage;
    this.told = [world.dispatched.length, world.dispatched.length];
  }

  get now(): string {
    return this.worlds[0].now;
  }

  set now(now: string) {
    for (const world of this.worlds) world.now = now;
  }

  /** Whether somebody of these roles must not know in what the two differ. */
  isKeptFrom(roles: readonly RoleId[]): boolean {
    const { mayRead } = this.worlds[0].context();
    return roles.every((id) => {
      const role = this.definition.roles[id];
      return role === undefined || ![...this.hidden].some((category) => mayRead(role.catalogue, category));
    });
  }

  private tried(world: World, actor: Actor, command: Command): Outcome {
    const party = this.definition.roles[actor.roles[0] ?? ""]?.party ?? "";
    return this.kernel.advance(this.definition, world.replica(party), actor, command, world.context());
  }

  private take(world: World, actor: Actor, outcome: Outcome): void {
    const party = this.definition.roles[actor.roles[0] ?? ""]?.party ?? "";
    if (outcome.ok) world.take(party, outcome);
  }

  /** What the act would come to in each. A refusal must be the same, unless a gate stops it in one of the two only. */
  private answers(actor: Actor, command: Command): Pair<Outcome> {
    const outcomes = this.worlds.map((world) => this.tried(world, actor, command)) as unknown as Pair<Outcome>;
    const [one, other] = outcomes;
    if (!this.isKeptFrom(actor.roles) || (one.ok && other.ok)) return outcomes;
    const where = `${canonical(command)} by ${actor.roles.join("+")}`;
    const said = (outcome: Outcome) => (outcome.ok ? "done" : canonical(outcome.refusal as never));
    const stopped = (outcome: Outcome) => outcome.ok || outcome.refusal.hidden === true;
    const alike = one.ok || other.ok ? stopped(one) && stopped(other) : said(one) === said(other);
    if (!alike) throw new ToldApart(where, said(one), said(other));
    return outcomes;
  }

  answersAlike(actor: Actor, command: Command): void {
    const [one, other] = this.answers(actor, command);
    if (!one.ok && !other.ok && one.refusal.hidden)
      this.coverage.note(`refused by a hidden gate, alike: ${command.do}`);
  }

  /**
   * The same act in both, in the sight of whoever does it. Where a gate stops it in one world only, it is done in neither:
   * the two would not make the same visible steps.
   */
  do(actor: Actor, command: Command): "done" | "refused" | "parted" {
    const outcomes = this.answers(actor, command);
    const [one, other] = outcomes;
    if (one.ok && other.ok) {
      for (const [index, world] of this.worlds.entries()) this.take(world, actor, outcomes[index] as Outcome);
      this.compareLetters(`${command.do} by ${actor.roles.join("+")}`);
      return "done";
    }
    if (one.ok !== other.ok) {
      this.coverage.note("parted by a hidden gate, and done in neither");
      return "parted";
    }
    if (!one.ok && one.refusal.hidden) this.coverage.note(`refused by a hidden gate, alike: ${command.do}`);
    return "refused";
  }

  /**
   * Something that only the hidden categories know of, another thing in each; undefined: nothing in that world.
   *
   * @param elsewhere it was written in another case of the person, and comes from the person's file.
   */
  apart(actor: Actor, facts: Pair<Readonly<Record<FactId, Json>> | undefined>, elsewhere = false): void {
    for (const [index, world] of this.worlds.entries()) {
      const values = facts[index];
      if (values === undefined) continue;
      const outcome = elsewhere
        ? adopt(this.definition, world.replica(this.owner), actor, heldAs(values), world.context())
        : this.tried(world, actor, { do: "record", facts: values });
      if (outcome.ok) this.take(world, actor, outcome);
    }
    this.levelFlags(actor);
  }

  /** Where the machine has raised a flag in one world, a person raises it in the other, for an ordinary cause. */
  private levelFlags(recorder: Actor): void {
    const { flags } = this.definition;
    for (const [index, world] of this.worlds.entries()) {
      const here = world.replica(this.owner);
      const there = (this.worlds[1 - index] as World).replica(this.owner);
      for (const flag of Object.keys(here.flags)) {
        const up = Object.hasOwn(here.flags[flag] ?? {}, this.owner);
        if (!up || Object.hasOwn(there.flags[flag] ?? {}, this.owner)) continue;
        // Whoever looks on knows what they did not do themselves: it is somebody else.
        const role = flags[flag]?.by.find(
          (id) => this.definition.roles[id]?.party === this.owner && !this.isKeptFrom([id]),
        );
        if (role === undefined) throw new ToldApart(`who may raise ${flag}`, "a gate", "nobody");
        const cause = flags[flag]?.causes[0];
        const actor: Actor = { person: "somebody", post: `${role}-post`, roles: [role] };
        const command: Command = { do: "raise", flag, ...(cause === undefined ? {} : { cause }) };
        const outcome = this.tried(this.worlds[1 - index] as World, actor, command);
        if (!outcome.ok) throw new ToldApart(`${flag} has no ordinary cause`, "raised by a gate", outcome.refusal);
        this.take(this.worlds[1 - index] as World, actor, outcome);
        this.coverage.note(`${flag}: raised by a gate beside a person's`);
        this.coverage.note(`${flag}: ${here.sent ? "after" : "before"} sending`);
      }
    }
    this.compareLetters(`after what ${recorder.roles.join("+")} wrote`);
  }

  /** What has been made to leave since: to whom, with which number, at which time, by which way. */
  private compareLetters(after: string): void {
    const [one, other] = this.worlds.map((world, index) =>
      JSON.stringify(world.dispatched.slice(this.told[index])),
    ) as unknown as Pair<string>;
    if (one !== other) throw new ToldApart(`letters of ${after}`, one, other);
    this.told = [this.worlds[0].dispatched.length, this.worlds[1].dispatched.length];
    const wires = this.worlds.map(({ wire }) => JSON.stringify(wire)) as unknown as Pair<string>;
    if (wires[0] !== wires[1]) throw new ToldApart(`the line, ${after}`, wires[0], wires[1]);
  }

  /** Letters that may arrive now: what leaves in batches waits for its moment. */
  deliverable(): readonly number[] {
    const [{ wire, now }] = this.worlds;
    return wire.flatMap((letter, index) => {
      if (letter.kind === "refusal") return [index];
      const { act, at } = letter.crossing.core;
      const batch =
        (act.kind === "raise" || act.kind === "lift") && this.definition.flags[act.flag]?.leaves === "in-batches";
      return batch && Temporal.Instant.compare(at, now) > 0 ? [] : [index];
    });
  }

  deliver(index: number, objects: boolean): void {
    const kinds = this.worlds.map((world) => {
      world.objects = () => objects;
      return world.deliver(index);
    });
    if (kinds[0] !== kinds[1]) throw new ToldApart("what comes of a letter", kinds[0], kinds[1]);
    this.compareLetters("after a letter");
  }

  /** Somebody reads words that wait, or takes them back. */
  read(party: PartyId, lets: boolean): void {
    const done = this.worlds.map((world) => {
      if (world.replica(party).waiting.length === 0) return "nothing";
      const outcome = lets ? world.letGo(party) : world.withdraw(party);
      return outcome.ok ? "done" : outcome.refusal.code;
    });
    if (done[0] !== done[1]) throw new ToldApart("words that wait", done[0], done[1]);
    this.compareLetters("after words were read");
  }

  /** Every server notes which clocks have ended. */
  tick(): void {
    for (const party of this.worlds[0].replicas.keys()) {
      for (const clock of Object.keys(this.worlds[0].replica(party).clocks)) {
        const ended = this.worlds.map((world) => {
          const outcome = endClock(this.definition, world.replica(party), clock, world.context());
          if (outcome.ok && outcome.events.length > 0) world.take(party, outcome);
          return outcome.ok ? outcome.events.length : outcome.refusal.code;
        });
        if (ended[0] !== ended[1]) throw new ToldApart(`the end of ${clock}`, ended[0], ended[1]);
        if (ended[0] === 1) this.coverage.note(`clock ended ${clock}`);
      }
    }
  }
}

const heldAs = (values: Readonly<Record<FactId, Json>>) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
