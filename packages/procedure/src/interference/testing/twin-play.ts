/**
 * Pairs of runs that differ only in protected facts and make the same visible steps. Each begins somewhere in a worked case,
 * with everything that had led there, and goes on: with the case as it is told, and with whatever else may happen meanwhile.
 */
import type { Actor, Command, Json } from "../../case.ts";
import type { ExampleMove, FactId, PartyId } from "../../definition.ts";
import { commandOf } from "../../examples.ts";
import { random } from "../../testing/random-play.ts";
import type { World } from "../../testing/world.ts";
import { Coverage } from "./coverage.ts";
import { colleagues, lookAt, lookFromAbroad } from "./eyes.ts";
import { type Kernel, kernel as realKernel } from "./kernel.ts";
import { actorOf, type Cut, cutsOf, type Kept, keptIn, type Stage, stateOf } from "./stage.ts";
import { stepsHere } from "./steps-here.ts";
import { type Pair, Twins } from "./twins.ts";

export class TwinPlays {
  readonly coverage = new Coverage();
  private readonly stage: Stage;
  private readonly kernel: Kernel;
  private readonly cuts: readonly Cut[];
  private readonly kept: readonly Kept[];
  private readonly owner: PartyId;

  constructor(stage: Stage, kernel: Kernel = realKernel) {
    this.stage = stage;
    this.kernel = kernel;
    this.kept = keptIn(stage.definition);
    this.owner = this.kept.find(({ isProtected }) => isProtected)?.owner ?? "";
    this.cuts = stage.plays.flatMap((play) => cutsOf(stage, play));
  }

  /** Plays one pair; throws `ToldApart` where somebody sees a difference. */
  play(seed: number): void {
    const pair = new TwinPlay(this.stage, this.kernel, this.coverage, this.kept, this.owner, this.cuts, seed);
    try {
      pair.run();
    } finally {
      this.coverage.close();
    }
  }
}

class TwinPlay {
  private readonly next: () => number;
  private readonly twins: Twins;
  private readonly stage: Stage;
  private readonly kernel: Kernel;
  private readonly coverage: Coverage;
  private readonly mine: readonly Kept[];
  private readonly everything: readonly Kept[];
  private readonly owner: PartyId;
  private rest: ExampleMove[];
  private ids: number;

  constructor(
    stage: Stage,
    kernel: Kernel,
    coverage: Coverage,
    kept: readonly Kept[],
    owner: PartyId,
    cuts: readonly Cut[],
    seed: number,
  ) {
    this.stage = stage;
    this.kernel = kernel;
    this.coverage = coverage;
    this.owner = owner;
    this.everything = kept;
    this.next = random(seed);
    this.ids = 1000;
    // As often from each state of the case, however many moves lead up to it.
    const state = this.pick([...new Set(cuts.map((one) => stateOf(one, owner)))]);
    const cut = this.pick(cuts.filter((one) => stateOf(one, owner) === state));
    this.rest = [...cut.rest];
    const secret = kept.filter(({ isProtected }) => isProtected);
    const categories = [...new Set(secret.map(({ category }) => category))];
    // One category is kept from most people; at times several at once, from those who may read none of them.
    const hidden = new Set(this.next() < 0.7 ? [this.pick(categories)] : categories.filter(() => this.next() < 0.7));
    if (hidden.size === 0) hidden.add(this.pick(categories));
    this.mine = secret.filter(({ category }) => hidden.has(category));
    this.twins = new Twins(cut.world, owner, hidden, kernel, coverage);
  }

  run(): void {
    const turns = 8 + Math.floor(this.next() * 8);
    for (let turn = 0; turn < turns; turn++) {
      this.pass(Math.floor(this.next() * 50) + 1);
      this.turn();
      this.coverage.note(`state ${this.world.replica(this.owner).state}`);
      if (this.next() < 0.15) this.look();
    }
    this.look();
  }

  private get world(): World {
    return this.twins.worlds[0];
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }

  private pass(minutes: number): void {
    this.twins.now = Temporal.Instant.from(this.twins.now).add({ minutes }).toString();
  }

  private turn(): void {
    const chance = this.next();
    if (chance < 0.3) this.goOn();
    else if (chance < 0.52) this.differ();
    else if (chance < 0.62) this.arrive();
    else if (chance < 0.7) this.openAgain();
    else if (chance < 0.77) this.flag();
    else if (chance < 0.83) this.write();
    else if (chance < 0.87) this.readWords();
    else if (chance < 0.95) this.trySteps();
    else if (chance < 0.98) this.longWait();
    else this.lines();
  }

  /** The case goes on as it is told. What is protected is written in each world in its own way. */
  private goOn(): void {
    const move = this.rest.shift();
    if (!move) {
      this.openAgain();
      return;
    }
    if (Temporal.Instant.compare(move.at, this.twins.now) > 0) this.twins.now = move.at;
    while (this.twins.deliverable().length > 0) this.twins.deliver(this.twins.deliverable()[0] as number, false);
    const party = this.stage.definition.roles[move.role]?.party ?? "";
    if (!this.world.replicas.has(party)) return;
    this.ids += 1;
    const command = commandOf(move, this.ids);
    if (command.do === "record") {
      this.recordAsTold(move, command.facts);
      return;
    }
    const actor = actorOf(move.role, move.person);
    if (this.act(actor, command) === "done" || move.expect?.refused !== undefined || this.next() < 0.3) return;
    // What stood in the way is seen to, and it is tried again.
    this.openAgain();
    this.act(actor, command);
  }

  private recordAsTold({ role, person }: ExampleMove, facts: Readonly<Record<FactId, Json>>): void {
    const hidden = this.mine.filter(({ fact }) => Object.hasOwn(facts, fact));
    const shown = Object.fromEntries(Object.entries(facts).filter(([id]) => !hidden.some(({ fact }) => fact === id)));
    if (Object.keys(shown).length > 0) this.act(actorOf(role, person), { do: "record", facts: shown });
    if (hidden.length > 0 && this.next() < 0.9) this.reopen(hidden);
  }

  private act(actor: Actor, command: Command): ReturnType<Twins["do"]> {
    const outcome = this.twins.do(actor, command);
    const name = "step" in command ? ` ${command.step}` : "flag" in command ? ` ${command.flag}` : "";
    this.coverage.note(`${command.do}${name} ${outcome}`);
    return outcome;
  }

  /** The two come apart in something protected: it closes, opens, is taken back, or is never said, in one and not the other. */
  private differ(): void {
    const { fact, role, opens, stops } = this.pick(this.mine);
    const said = (): Json | undefined => {
      const chance = this.next();
      if (chance < 0.45) return this.pick(stops);
      return chance < 0.7 ? this.pick(opens) : chance < 0.85 ? null : undefined;
    };
    const values: Pair<Json | undefined> = [said(), said()];
    const facts = values.map((value) => (value === undefined ? undefined : { [fact]: value })) as unknown as Pair<
      Readonly<Record<FactId, Json>> | undefined
    >;
    const elsewhere = this.stage.definition.facts[fact]?.file === "person" && this.next() < 0.3;
    if (elsewhere) this.coverage.note("from the person's file");
    this.twins.apart(actorOf(role, this.pick(["dina", "elias"])), facts, elsewhere);
    const held = this.twins.worlds.map((world) => {
      const found = world.replica(this.owner).facts[fact];
      return !found || found.lapsed ? "unknown" : stops.includes(String(found.value)) ? "closed" : "open";
    });
    const sent = this.world.replica(this.owner).sent ? "after" : "before";
    this.coverage.note(`${[...held].sort().join(" beside ")}, ${sent} sending`);
  }

  /** Everything is attested again, in each world with a value of its own that opens, so that the case may go on. */
  private openAgain(): void {
    const { flags, roles } = this.stage.definition;
    this.reopen(this.everything);
    for (const [by, replica] of this.world.replicas) {
      for (const [flag, { liftedBy, effect }] of Object.entries(flags)) {
        const role = liftedBy.find((id) => roles[id]?.party === by);
        const up = Object.hasOwn(replica.flags[flag] ?? {}, by) && effect === "marks";
        if (role !== undefined && up && this.next() < 0.9) this.act(actorOf(role), { do: "lift", flag });
      }
    }
  }

  private reopen(kept: readonly Kept[]): void {
    for (const { fact, role, opens } of kept) {
      if (!this.world.replicas.has(this.stage.definition.roles[role]?.party ?? "")) continue;
      if (this.mine.some((one) => one.fact === fact)) {
        this.twins.apart(actorOf(role), [{ [fact]: this.pick(opens) }, { [fact]: this.pick(opens) }]);
      } else this.twins.do(actorOf(role), { do: "record", facts: { [fact]: opens[0] ?? "" } });
    }
  }

  /** A letter arrives, in no order, or comes back refused. */
  private arrive(): void {
    const ready = this.twins.deliverable();
    if (ready.length === 0) return;
    const index = this.pick(ready);
    const letter = this.world.wire[index];
    const objects = letter?.kind === "crossing" && this.next() < 0.2;
    this.coverage.note(objects ? "a letter refused" : "a letter taken in");
    if (letter?.kind === "refusal") this.coverage.note("a refusal heard");
    this.twins.deliver(index, objects);
  }

  /** A flag that anybody may raise or lift does so, by whoever may, in both. */
  private flag(): void {
    const { flags, roles } = this.stage.definition;
    const [flag, found] = this.pick(Object.entries(flags));
    if (found.effect === "closes" && this.next() < 0.9) return;
    const by = this.pick(found.owners.filter((party) => this.world.replicas.has(party)));
    if (by === undefined) return;
    const up = Object.hasOwn(this.world.replica(by).flags[flag] ?? {}, by);
    const able = (up ? found.liftedBy : found.by).filter((id) => roles[id]?.party === by);
    if (able.length === 0) return;
    const cause = found.causes.length > 0 && !up ? { cause: this.pick(found.causes) } : {};
    this.act(actorOf(this.pick(able)), { do: up ? "lift" : "raise", flag, ...cause });
  }

  /** A word, or an entry of a list. */
  private write(): void {
    const { messages, roles } = this.stage.definition;
    const [message] = Object.keys(messages);
    const kind = messages[message ?? ""];
    if (message === undefined || !kind) return;
    const able = kind.by.filter((id) => this.world.replicas.has(roles[id]?.party ?? ""));
    this.ids += 1;
    const id = `00000000-0000-4000-8000-${this.ids.toString(16).padStart(12, "0")}`;
    if (able.length > 0)
      this.act(actorOf(this.pick(able)), { do: "message", message, id, value: { text: `word ${this.ids}` } });
  }

  private readWords(): void {
    for (const party of this.world.replicas.keys()) {
      if (this.world.replica(party).waiting.length === 0) continue;
      const lets = this.next() < 0.8;
      this.twins.read(party, lets);
      this.coverage.note(lets ? "a word read and let go" : "a word taken back");
    }
  }

  /** A step is tried with all else in order, so that what is hidden has the last word; first signatures are given. */
  private trySteps(): void {
    const { roles } = this.stage.definition;
    const found = this.pick(this.stepsHere());
    if (!found) return;
    if (this.next() < 0.8) this.reopen(this.everything.filter((one) => !this.mine.includes(one)));
    const { command, may, second } = found;
    const first = may.filter((id) => roles[id]?.party === this.owner);
    this.act(actorOf(this.pick(first), "amal"), command);
    if (second.length > 0 && this.next() < 0.5) this.differ();
    if (second.length > 0) this.act(actorOf(this.pick(second), "bruno"), { do: "sign", step: command.step });
  }

  private stepsHere() {
    return stepsHere(this.stage, this.world.replica(this.owner));
  }

  private longWait(): void {
    this.pass(Math.floor(this.next() * 60 * 24 * 12));
    this.twins.tick();
  }

  /** Everything on the line arrives. */
  private lines(): void {
    for (let ready = this.twins.deliverable(); ready.length > 0; ready = this.twins.deliverable()) {
      this.twins.deliver(ready[0] as number, false);
    }
  }

  private look(): void {
    lookFromAbroad(this.twins, this.kernel);
    const [everybody, ...others] = colleagues(this.twins, this.stage.outside ?? []);
    const commands = this.trials();
    for (const viewer of [everybody, this.pick(others)]) {
      if (viewer) lookAt(this.twins, viewer, this.kernel, commands);
    }
  }

  private trials(): readonly Command[] {
    const { prepared } = this.world.replica(this.owner);
    return [
      ...this.stepsHere().map(({ command }) => command),
      ...prepared.map(({ step }): Command => ({ do: "sign", step })),
    ];
  }
}
