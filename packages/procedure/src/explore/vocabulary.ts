/** The variables of one procedure: what each party knows, as far as some guard, wall or promise looks at it. */
import { compiled } from "../compiled.ts";
import type { ClockId, FactId, FlagId, PartyId, Procedure, StateId } from "../definition.ts";
import { own } from "../own.ts";
import type { Field, Shape } from "./shapes.ts";
import { Variables } from "./variables.ts";

/** What a clock is to a replica. `any`: it was put back to a standing that is not kept here, whatever that was. */
export const clockStanding = ["not-started", "going", "stopped", "any"] as const;
/** The value of a clock that may stand anywhere: it agrees with any. */
export const anywhere = clockStanding.indexOf("any");
/** What one that goes is at the moment of reading: it may run out, or stand still, at any time. The last two: of `any` only. */
export const clockMoments = ["running", "paused", "ended", "not-started", "stopped"] as const;
export const verdicts = ["false", "true", "unknown"] as const;

export interface Options {
  /** Keeps what can change freely at any time as part of the state, instead of choosing it when it is read. */
  readonly explicit?: boolean;
}

export class Vocabulary {
  readonly variables = new Variables();
  readonly parties: readonly PartyId[];
  readonly states: readonly StateId[];

  readonly definition: Procedure;
  readonly shapes: ReadonlyMap<FactId, Shape>;
  readonly options: Options;

  constructor(definition: Procedure, shapes: ReadonlyMap<FactId, Shape>, options: Options = {}) {
    this.definition = definition;
    this.shapes = shapes;
    this.options = options;
    this.parties = compiled(definition).parties;
    this.states = Object.keys(definition.states);
  }

  private get free(): boolean {
    return !this.options.explicit;
  }

  state(party: PartyId): number {
    const opens = own(this.definition.parties, party)?.opens ?? false;
    const initial = opens ? this.stateValue(this.definition.initial) : 0;
    return this.variables.number(party, { kind: "state" }, ["", ...this.states], { initial });
  }

  /** 0 is for a server that holds nothing of the case yet. */
  stateValue(state: StateId): number {
    return this.states.indexOf(state) + 1;
  }

  internal(party: PartyId): number | undefined {
    const machine = own(this.definition.internal, party);
    if (!machine) return undefined;
    const initial = machine.states.indexOf(machine.initial);
    return this.variables.number(party, { kind: "internal" }, machine.states, { initial });
  }

  /** Whether a party may write this fact down whenever it likes: then its value is chosen when it is read. */
  isFree(party: PartyId, fact: FactId): boolean {
    const found = own(this.definition.facts, fact);
    return found?.owner === party && found.by.length > 0;
  }

  held(party: PartyId, fact: FactId): number {
    const input = this.free && this.isFree(party, fact);
    const attestation = own(this.definition.facts, fact)?.attestation ?? false;
    // What has lapsed, or was taken back, is neither held nor known to be missing.
    const words = attestation ? ["no", "yes", "lapsed"] : ["no", "yes"];
    return this.variables.number(party, { kind: "held", fact }, words, { input });
  }

  /** The field's value among those told apart; where it may be missing, value 0 says that it is. */
  value(party: PartyId, fact: FactId, { path, optional, classes }: Field): number {
    const words = classes.length === 0 ? ["given"] : classes.map(({ word }) => word);
    const input = this.free && this.isFree(party, fact);
    return this.variables.number(party, { kind: "value", fact, path }, optional ? ["missing", ...words] : words, {
      input,
    });
  }

  flag(party: PartyId, flag: FlagId, owner: PartyId): number {
    return this.variables.number(party, { kind: "flag", flag, owner }, ["down", "up"], { input: this.free });
  }

  clock(party: PartyId, clock: ClockId): number {
    return this.variables.number(party, { kind: "clock", clock }, clockStanding);
  }

  moment(party: PartyId, clock: ClockId): number {
    return this.variables.number(party, { kind: "moment", clock }, clockMoments, { input: this.free });
  }

  comparison(party: PartyId, leaf: string): number {
    return this.variables.number(party, { kind: "comparison", leaf }, verdicts, { input: this.free });
  }

  count(party: PartyId, leaf: string): number {
    return this.variables.number(party, { kind: "count", leaf }, ["false", "true"], { input: this.free });
  }

  linked(party: PartyId, leaf: string): number {
    return this.variables.number(party, { kind: "linked", leaf }, verdicts, { input: this.free });
  }

  refused(party: PartyId): number {
    return this.variables.number(party, { kind: "refused" }, ["no", "yes"]);
  }

  left(party: PartyId): number {
    return this.variables.number(party, { kind: "left" }, ["no", "yes"]);
  }

  leaving(party: PartyId, other: PartyId): number {
    return this.variables.number(party, { kind: "leaving", other }, ["no", "yes"]);
  }

  gone(party: PartyId, other: PartyId): number {
    return this.variables.number(party, { kind: "gone", other }, ["no", "yes"]);
  }
}
