/** Which activities a log knows, each with what it does to a case: whose turn comes, whether it closes or suspends. */
import type { PartyId, Procedure } from "@wasl/procedure";
import type { Activity, ActivityKind } from "./log.ts";

export interface Effect {
  /** Shared steps keep their order, whatever the clocks of two servers say. */
  readonly ordered: boolean;
  /** Whose turn comes: a place in the parties, -1 for nobody; undefined where it moves nothing. */
  readonly turn: number | undefined;
  readonly closes: boolean;
  /** 1 raises a flag that suspends, -1 lifts it; which owner's flag it is. */
  readonly suspends: 0 | 1 | -1;
  readonly flag: string;
}

export class Activities {
  readonly all: Activity[] = [];
  readonly effects: Effect[] = [];
  /** By kind and name; the few of one name by code and party. */
  readonly #known = new Map<ActivityKind, Map<string, number[]>>();
  readonly #parties: readonly PartyId[];
  readonly #suspending: ReadonlySet<string>;
  readonly #definition: Procedure;

  constructor(definition: Procedure) {
    this.#definition = definition;
    this.#parties = Object.keys(definition.parties);
    this.#suspending = new Set(Object.values(definition.clocks).flatMap(({ pausedBy }) => pausedBy.flags));
  }

  /** @returns its place; undefined for a step, internal step or flag that this version of the procedure does not have. */
  of(kind: ActivityKind, name: string, code: string | undefined, by: PartyId): number | undefined {
    let ofKind = this.#known.get(kind);
    if (!ofKind) {
      ofKind = new Map();
      this.#known.set(kind, ofKind);
    }
    const named = ofKind.get(name);
    if (named) {
      for (const place of named) {
        const known = this.all[place] as Activity;
        if (known.code === code && known.by === by) return place;
      }
    }
    const effect = this.#effectOf(kind, name, by);
    if (!effect) return undefined;
    const made = this.all.push({ kind, name, ...(code === undefined ? {} : { code }), by }) - 1;
    this.effects.push(effect);
    if (named) named.push(made);
    else ofKind.set(name, [made]);
    return made;
  }

  #effectOf(kind: ActivityKind, name: string, by: PartyId): Effect | undefined {
    const nothing: Effect = { ordered: false, turn: undefined, closes: false, suspends: 0, flag: "" };
    const { states, steps, flags, internal, initial } = this.#definition;
    if (kind === "opened") return { ...nothing, ordered: true, turn: this.#turnIn(initial) };
    if (kind === "step") {
      const step = own(steps, name);
      const closes = step !== undefined && own(states, step.to)?.final === true;
      return step && { ...nothing, ordered: true, turn: this.#turnIn(step.to), closes };
    }
    if (kind === "internal") return own(own(internal, by)?.steps ?? {}, name) && nothing;
    if (kind !== "raised" && kind !== "lifted") return nothing;
    const flag = own(flags, name);
    const suspends = !this.#suspending.has(name) ? 0 : kind === "raised" ? 1 : -1;
    const closes = kind === "raised" && flag?.effect === "closes";
    return flag && { ...nothing, closes, suspends, flag: `${name}@${by}` };
  }

  #turnIn(state: string): number {
    const turn = own(this.#definition.states, state)?.turn;
    return turn === undefined || turn === null ? -1 : this.#parties.indexOf(turn);
  }
}

const own = <T>(of: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined;
