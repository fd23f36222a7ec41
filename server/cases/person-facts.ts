/** Facts that live on the person's file: read over every case of the person, written back when one of them changes one. */
import type { Held, Procedure, Replica } from "@wasl/procedure";
import type { PersonFacts } from "./store.ts";

/** Only what this party owns: what another State said of the person stays in the case in which it said it. */
export function onPersonFile(definition: Procedure, self: string, fact: string): boolean {
  const found = Object.hasOwn(definition.facts, fact) ? definition.facts[fact] : undefined;
  return found?.file === "person" && found.owner === self;
}

/** The replica with what the person's file holds in place of what this case last knew of it. */
export function overlay(definition: Procedure, replica: Replica, person: PersonFacts): Replica {
  let facts: Record<string, Held> | undefined;
  for (const held of Object.values(person)) {
    for (const [id, value] of Object.entries(held)) {
      if (onPersonFile(definition, replica.self, id) && replica.facts[id] !== value) {
        facts ??= { ...replica.facts };
        facts[id] = value;
      }
    }
  }
  return facts ? { ...replica, facts } : replica;
}

/** The person's facts after a step, or undefined when it changed none. */
export function changedPersonFacts(
  definition: Procedure,
  before: Replica | undefined,
  after: Replica,
  person: PersonFacts,
): PersonFacts | undefined {
  if (before?.facts === after.facts) {
    return undefined;
  }
  let changed: Record<string, Readonly<Record<string, Held>>> | undefined;
  for (const [id, held] of Object.entries(after.facts)) {
    if (before?.facts[id] === held || !onPersonFile(definition, after.self, id)) {
      continue;
    }
    const category = definition.facts[id]?.category ?? "#";
    changed ??= { ...person };
    changed[category] = { ...changed[category], [id]: held };
  }
  return changed;
}

/** What another case of the person has yet to take over: values that it does not hold. */
export function toAdopt(definition: Procedure, own: Replica, person: PersonFacts): Readonly<Record<string, Held>> {
  const news: Record<string, Held> = {};
  for (const held of Object.values(person)) {
    for (const [id, value] of Object.entries(held)) {
      if (
        onPersonFile(definition, own.self, id) &&
        JSON.stringify(own.facts[id]?.value) !== JSON.stringify(value.value)
      ) {
        news[id] = value;
      }
    }
  }
  return news;
}
