/**
 * Which case another may depend on. A link says what a step relies on, so it is asked anew whenever the link is read: were the
 * two no longer of the same person, the step would rely on somebody else's document.
 */
import { identityFacts } from "@wasl/procedure";
import type { Entry } from "./entry.ts";

/**
 * The other case runs the procedure that the link names, carries no flag under which it is not to be relied on and, where both
 * are about people of one compartment, is of the same person.
 */
export function linkable(entry: Entry, link: string, other: Entry): boolean {
  const asked = entry.definition.links[link];
  if (asked === undefined || other.definition.name !== asked.procedure || other.id === entry.id) return false;
  if (asked.notWhile?.some((flag) => Object.keys(other.replica.flags[flag] ?? {}).length > 0)) return false;
  return !isOfPerson(other) || (other.compartment === entry.compartment && other.personFile.id === entry.personFile.id);
}

/** A case of nobody (a channel with its places) may serve many. */
const isOfPerson = ({ definition }: Entry): boolean => identityFacts(definition).length > 0;
