/** What of all that a party knew has to do with the safeguard that it broke. */
import { canonical } from "../canonical.ts";
import type { ConditionId, Procedure, Wall } from "../definition.ts";
import type { Knew, Story } from "../explore/story.ts";
import type { Guard } from "../guard.ts";
import { own } from "../own.ts";
import { type Reads, reads } from "../reads.ts";

/** The wall that a story breaks; undefined where it breaks a promise. */
export function wallOf({ walls }: Procedure, { what }: Pick<Story, "what">): Wall | undefined {
  return walls.find(({ id }) => what === `wall:${id}`);
}

/** Facts, flags, clocks, lists, links and private states that the wall asks about; of a promise, nothing in particular. */
export function asksAbout(wall: Wall | undefined): Reads | undefined {
  return wall && reads(wall.unless);
}

/** Whether this is what the wall asks about; or else something out of the ordinary: a flag up, a deadline over. */
export function matters({ means, value }: Knew, asked: Reads | undefined): boolean {
  switch (means.kind) {
    case "held":
    case "value":
      return asked?.facts.has(means.fact) ?? false;
    case "flag":
      return value === "up" || (asked?.flags.has(means.flag) ?? false);
    case "moment":
      return value === "ended" || (asked?.clocks.has(means.clock) ?? false);
    case "clock":
      return asked?.clocks.has(means.clock) ?? false;
    case "comparison":
      return asked !== undefined && factsOf(means.leaf).some((fact) => asked.facts.has(fact));
    case "count":
      return asked?.lists.has(leafName(means.leaf)) ?? false;
    case "linked":
      return asked?.links.has(leafName(means.leaf)) ?? false;
    case "internal":
      return (asked?.internal.size ?? 0) > 0;
    default:
      return means.kind === "gone" && value === "yes";
  }
}

const factsOf = (leaf: string): readonly string[] => [...reads({ compare: JSON.parse(leaf) } as Guard).facts];
const leafName = (leaf: string): string => String((JSON.parse(leaf) as readonly unknown[])[0]);

/** Conditions that a step leaves out and that ask about nothing else than the wall does; else those that ask about it too. */
export function notAsked(definition: Procedure, wall: Wall, when: readonly ConditionId[]): readonly ConditionId[] {
  const asked = reads(wall.unless);
  const left = Object.entries(definition.conditions).filter(([id]) => !when.includes(id));
  const those = (about: (one: Reads) => boolean) =>
    left.flatMap(([id, { guard }]) => (about(reads(guard)) ? [id] : []));
  const exact = those(
    (one) => some(one, asked) && kinds.every((kind) => [...one[kind]].every((id) => asked[kind].has(id))),
  );
  return exact.length > 0 ? exact : those((one) => some(one, asked));
}

const kinds = ["facts", "flags", "clocks", "lists", "links", "internal"] as const;

const some = (one: Reads, other: Reads): boolean =>
  kinds.some((kind) => [...one[kind]].some((id) => other[kind].has(id)));

/** The condition, if any, that consists of this very comparison, count or link. */
export function conditionOf(definition: Procedure, kind: "compare" | "count" | "linked", leaf: string) {
  return Object.keys(definition.conditions).find((id) => {
    const guard = own(definition.conditions, id)?.guard;
    return guard !== undefined && kind in guard && canonical((guard as Record<string, unknown>)[kind]) === leaf;
  });
}
