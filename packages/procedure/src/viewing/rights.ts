/** What a viewer at home may know of. */
import { compiled } from "../compiled.ts";
import type { Category, ClockId, ConditionId, FactId, FlagId, PartyId, Procedure } from "../definition.ts";
import { own } from "../own.ts";
import type { Viewer } from "../view.ts";

export type Person = Extract<Viewer, { readonly kind: "person" }>;

export interface Sight {
  readonly viewer: Person;
  readonly fact: (id: FactId) => boolean;
  readonly condition: (id: ConditionId) => boolean;
  readonly clock: (id: ClockId) => boolean;
  readonly list: (id: string) => boolean;
  readonly message: (id: string) => boolean;
  /** Who raised a discreet flag, and why, is for those who may read every gate behind it. */
  readonly behindFlag: (id: FlagId) => boolean;
}

export function sightOf(definition: Procedure, viewer: Person): Sight {
  const known = compiled(definition);
  const may = (category: Category | undefined) => category !== undefined && viewer.categories.includes(category);
  return {
    viewer,
    fact: (id) => may(own(definition.facts, id)?.category),
    condition: (id) => (own(known.conditions, id)?.categories ?? []).every(may),
    clock: (id) => (own(known.clockCategories, id) ?? []).every(may),
    list: (id) => may(own(definition.lists, id)?.category),
    message: (id) => may(own(definition.messages, id)?.category),
    behindFlag: (id) => (own(known.discreet, id) ?? []).every(may),
  };
}

/** Whether the case exists for this viewer at all: a role in it, or a category that it is made of. */
export function maySee(definition: Procedure, self: PartyId, viewer: Person): boolean {
  if (viewer.roles.some((role) => own(definition.roles, role)?.party === self)) return true;
  const made = [...Object.values(definition.facts), ...Object.values(definition.lists)];
  return made.some(({ category }) => viewer.categories.includes(category));
}
