/** Follows a run of the kernel in the model: every state in which the model may be, given what the servers did. */
import type { Event, Replica } from "../../case.ts";
import type { PartyId } from "../../definition.ts";
import { own } from "../../own.ts";
import { applyEffects } from "../effects.ts";
import { Enabling } from "../enabling.ts";
import type { Values } from "../formula.ts";
import type { Action, Deed, Model } from "../model.ts";
import type { Variable } from "../variables.ts";

/** What an event of a server is in the model; `maybe`: the model may have nothing to do for it. */
interface Wanted {
  readonly is: (deed: Deed, party: PartyId) => boolean;
  readonly maybe: boolean;
}

export class Follower {
  private states: Values[];
  private readonly enabling: readonly Enabling[];
  readonly model: Model;

  constructor(model: Model) {
    this.model = model;
    this.enabling = model.actions.map(({ guard }) => new Enabling(model, guard, []));
    this.states = model.initial.map((initial) => {
      const values: Values = new Int16Array(model.variables.length).fill(-1);
      for (const [variable, value] of Object.entries(initial)) values[Number(variable)] = value;
      return values;
    });
  }

  /** How many states of the model fit what was seen so far; none: the kernel did what the model does not know. */
  get count(): number {
    return this.states.length;
  }

  /** Takes in what a server noted down, in order. */
  follow(self: PartyId, events: readonly Event[]): void {
    for (const event of events) {
      // A server that holds nothing of a case notes nothing of what it refuses to begin.
      if (event.kind === "returned") this.take(refusedBy(event.to, self, true));
      const wanted = wantedFor(this.model, self, event);
      if (wanted) this.take(wanted);
    }
  }

  private take(wanted: Wanted): void {
    const after = this.unique(this.states.flatMap((values) => this.successors(values, wanted)));
    this.states = wanted.maybe ? this.unique([...this.states, ...after]) : after;
  }

  /** Keeps the states in which the replicas stand as they do. */
  see(replicas: ReadonlyMap<PartyId, Replica>): void {
    this.states = this.states.filter((values) =>
      this.model.variables.every((variable, number) => fits(this.model, variable, values[number] as number, replicas)),
    );
  }

  private successors(values: Values, wanted: Wanted): Values[] {
    return this.model.actions.flatMap(({ deed, party, effects }: Action, number) => {
      if (!wanted.is(deed, party) || this.enabling[number]?.ask(values) === 0) return [];
      const next = Int16Array.from(values);
      return applyEffects(this.model, effects, values, next) === "done" ? [next] : [];
    });
  }

  private unique(states: readonly Values[]): Values[] {
    return [...new Map(states.map((values) => [values.join(","), values])).values()];
  }
}

const refusedBy = (self: PartyId, sender: PartyId, maybe: boolean): Wanted => ({
  is: (deed, party) => party === self && deed.kind === "refuse" && deed.letter.by === sender,
  maybe,
});

function wantedFor({ definition }: Model, self: PartyId, event: Event): Wanted | undefined {
  const ours = event.by === self;
  const by = (other: PartyId, kind: string) => (deed: Deed, party: PartyId) =>
    party === self && deed.kind === "receive" && deed.letter.kind === kind && deed.letter.by === other;
  switch (event.kind) {
    case "stepped": {
      const { step, from, to } = event;
      const own = (deed: Deed) => deed.kind === "step" && deed.step === step && deed.from === from && deed.to === to;
      const theirs = (deed: Deed, party: PartyId) =>
        by(event.by, "step")(deed, party) &&
        "letter" in deed &&
        deed.letter.kind === "step" &&
        deed.letter.step === step;
      // The same step to where one stands already, twice on its way, is one letter in the model.
      return { is: ours ? own : theirs, maybe: !ours && from === to };
    }
    case "moved": {
      const { step, from, to } = event;
      const is = (deed: Deed, party: PartyId) =>
        party === self && deed.kind === "internal" && deed.step === step && deed.from === from && deed.to === to;
      return { is, maybe: false };
    }
    case "raised": {
      if (own(definition.flags, event.flag)?.effect !== "closes") return undefined;
      const leaves = (deed: Deed, party: PartyId) =>
        party === self && deed.kind === "leave" && deed.flag === event.flag;
      return { is: ours ? leaves : by(event.by, "left"), maybe: false };
    }
    case "voided":
      return { is: by(event.by, "void"), maybe: true };
    case "refused":
      return refusedBy(self, event.from, true);
    case "returned": {
      const heard = (deed: Deed) =>
        deed.kind === "hear-refusal" && deed.letter.by === self && deed.letter.to === event.to;
      const back = (deed: Deed) => deed.kind === "withdraw" && deed.letter.by === self && deed.letter.to === event.to;
      return { is: event.code === "withdrawn" ? back : heard, maybe: event.state === undefined };
    }
    default:
      return undefined;
  }
}

function fits(
  { definition }: Model,
  { party, means, values, input }: Variable,
  value: number,
  replicas: ReadonlyMap<PartyId, Replica>,
): boolean {
  const replica = replicas.get(party);
  if (input) return true;
  if (means.kind === "state") return values[value] === (replica?.state ?? "");
  if (!replica) return true;
  switch (means.kind) {
    case "internal":
      return values[value] === replica.internal;
    case "held":
      return (value === 1) === Object.hasOwn(replica.facts, means.fact);
    case "clock": {
      const status = own(replica.clocks, means.clock)?.status ?? "not-started";
      const standing = status === "not-started" ? 0 : status === "stopped" ? 2 : 1;
      return value === 3 || value === standing;
    }
    case "left":
      return (
        (value === 1) ===
        Object.entries(definition.flags).some(
          ([flag, { effect }]) => effect === "closes" && Object.hasOwn(own(replica.flags, flag) ?? {}, party),
        )
      );
    case "gone":
      return (value === 1) === replica.gone.includes(means.other);
    default:
      return true;
  }
}
