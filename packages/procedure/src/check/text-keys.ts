import type { Procedure } from "../definition.ts";
import type { Schema } from "../schema.ts";
import { acts } from "./about/acts.ts";
import { within } from "./about/schemas.ts";
import { at } from "./pointer.ts";

/** A text that a definition calls for: its key below the procedure's name, and the place that calls for it. */
export interface TextKey {
  readonly key: string;
  readonly path: string;
}

/**
 * Every text without which a procedure cannot be shown. Hints and the list of what stays home are welcome, not required.
 * A key `<procedure>.<key>` may be answered by `common.<key>`.
 */
export function textKeys(definition: Procedure): readonly TextKey[] {
  const keys: TextKey[] = [];
  const add = (path: string, ...names: readonly string[]): void => {
    keys.push(...names.map((key) => ({ key, path })));
  };
  add("/name", "title", "summary");
  for (const party of Object.keys(definition.parties)) {
    add(at("/parties", party), `parties.${party}`);
  }
  for (const role of Object.keys(definition.roles)) {
    add(at("/roles", role), `roles.${role}`);
  }
  for (const state of Object.keys(definition.states)) {
    add(at("/states", state), `states.${state}`, `states-short.${state}`);
  }
  for (const [fact, { schema }] of Object.entries(definition.facts)) {
    add(at("/facts", fact), `facts.${fact}.label`, ...schemaKeys(schema, `facts.${fact}`));
  }
  for (const [list, { entry }] of Object.entries(definition.lists)) {
    add(at("/lists", list), `lists.${list}.title`, `lists.${list}.do`, ...schemaKeys(entry, `lists.${list}.entry`));
  }
  for (const condition of Object.keys(definition.conditions)) {
    add(at("/conditions", condition), `conditions.${condition}.title`, `conditions.${condition}.refusal`);
  }
  for (const { machine, name, party, pointer, step } of acts(definition)) {
    const key = machine === "shared" ? `steps.${name}` : `internal.${party}.steps.${name}`;
    add(pointer, `${key}.do`, `${key}.done`);
    for (const [index, reason] of step.reasons.entries()) {
      add(at(pointer, "reasons", index), `reasons.${reason}`);
    }
  }
  for (const [party, machine] of Object.entries(definition.internal)) {
    for (const [index, state] of machine.states.entries()) {
      add(at("/internal", party, "states", index), `internal.${party}.states.${state}`);
    }
  }
  for (const [flag, { causes, effect }] of Object.entries(definition.flags)) {
    // What closes a replica closes it for good: there is nothing to lift.
    const names = effect === "closes" ? ["title", "raise", "raised"] : ["title", "raise", "lift", "raised", "lifted"];
    add(at("/flags", flag), ...names.map((name) => `flags.${flag}.${name}`));
    for (const [index, cause] of causes.entries()) {
      add(at("/flags", flag, "causes", index), `flags.${flag}.causes.${cause}`);
    }
  }
  for (const message of Object.keys(definition.messages)) {
    add(at("/messages", message), ...["title", "do", "done"].map((name) => `messages.${message}.${name}`));
  }
  for (const link of Object.keys(definition.links)) {
    add(at("/links", link), ...["title", "do"].map((name) => `links.${link}.${name}`));
  }
  for (const clock of Object.keys(definition.clocks)) {
    add(at("/clocks", clock), ...["title", "due", "end"].map((name) => `clocks.${clock}.${name}`));
  }
  for (const [index, { id }] of definition.walls.entries()) {
    add(at("/walls", index), `walls.${id}`);
  }
  for (const [index, { id }] of definition.examples.entries()) {
    add(at("/examples", index), `examples.${id}.title`, `examples.${id}.story`);
  }
  const seen = new Set<string>();
  return keys.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function schemaKeys(schema: Schema, key: string): readonly string[] {
  return within(schema).flatMap(({ schema: part, fields }) => [
    ...(part.type === "record"
      ? Object.keys(part.fields).map((name) => `${key}.fields.${[...fields, name].join(".")}`)
      : []),
    ...(part.type === "code" ? part.values.map((value) => `${key}.values.${value}`) : []),
  ]);
}
