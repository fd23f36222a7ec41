/** Where pairs of runs begin: every moment of every worked case, and what is known of the facts in which they may differ. */
import type { Actor } from "../../case.ts";
import type { Context } from "../../context.ts";
import type { Category, ExampleMove, FactId, PartyId, Procedure, RoleId } from "../../definition.ts";
import { commandOf } from "../../examples.ts";
import type { Guard } from "../../guard.ts";
import { World } from "../../testing/world.ts";

export interface Stage {
  readonly definition: Procedure;
  /** Worked cases: the first opens as they all do. */
  readonly plays: readonly { readonly at: string; readonly party: PartyId; readonly moves: readonly ExampleMove[] }[];
  readonly contextAt: (now: string) => Context;
  /** Rows of the access matrix without a role in the procedure, whose eyes are tried too. */
  readonly outside?: readonly string[];
}

/** A moment in a worked case, and what is still to come. */
export interface Cut {
  readonly world: World;
  readonly rest: readonly ExampleMove[];
}

/** What is known of an attestation: who writes it, the values that stop something, and those that do not. */
export interface Kept {
  readonly owner: PartyId;
  readonly isProtected: boolean;
  readonly fact: FactId;
  readonly category: Category;
  readonly role: RoleId;
  readonly opens: readonly string[];
  readonly stops: readonly string[];
}

export const stateOf = ({ world }: Cut, owner: PartyId): string => world.replica(owner).state;

export const actorOf = (role: RoleId, person: string = role): Actor => ({
  person,
  post: `${role}-post`,
  roles: [role],
});

export function cutsOf(stage: Stage, { at, party, moves }: Stage["plays"][number]): readonly Cut[] {
  const world = new World(stage.definition, at, stage.contextAt);
  world.open(party);
  const cuts: Cut[] = [{ world: world.copy(), rest: moves }];
  for (const [index, move] of moves.entries()) {
    world.now = move.at;
    const by = stage.definition.roles[move.role]?.party ?? "";
    if (!world.replicas.has(by)) continue;
    world.act(actorOf(move.role, move.person), commandOf(move, index));
    while (world.replica(by).waiting.length > 0) world.letGo(by);
    if (!move.held) world.deliverAll();
    cuts.push({ world: world.copy(), rest: moves.slice(index + 1) });
  }
  return cuts;
}

export function keptIn(definition: Procedure): readonly Kept[] {
  return Object.entries(definition.facts).flatMap(([fact, { kind, attestation, owner, category, by, schema }]) => {
    const [role] = by;
    if (!attestation || role === undefined || schema.type !== "code") return [];
    const opening = new Set(Object.values(definition.conditions).flatMap(({ guard }) => attestedValues(guard, fact)));
    const opens = schema.values.filter((value) => opening.has(value));
    const stops = schema.values.filter((value) => !opening.has(value));
    return [{ fact, category, role, opens, stops, owner, isProtected: kind === "protected" }];
  });
}

function attestedValues(guard: Guard, fact: FactId): readonly string[] {
  if ("all" in guard) return guard.all.flatMap((one) => attestedValues(one, fact));
  if ("any" in guard) return guard.any.flatMap((one) => attestedValues(one, fact));
  return "attested" in guard && guard.attested[0] === fact ? guard.attested[1] : [];
}
