import type { Example, ExampleMove, Procedure } from "../../definition.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A worked case speaks of something that the procedure does not have. */
export const exampleNamesUnknown = rule("example-names-unknown", (definition) =>
  definition.examples.flatMap((example, index) => ofExample(definition, example, at("/examples", index))),
);

function ofExample(definition: Procedure, example: Example, pointer: string): readonly Place[] {
  return [
    ...unknown(definition.parties, [example.opens.party], at(pointer, "opens", "party")),
    ...example.play.flatMap((move, index) => ofMove(definition, move, at(pointer, "play", index))),
  ];
}

function ofMove(definition: Procedure, move: ExampleMove, pointer: string): readonly Place[] {
  const { expect } = move;
  const among = named(definition, move);
  return [
    ...unknown(definition.roles, [move.role], at(pointer, "role")),
    ...(among ? unknown(among, [move.name], at(pointer, "name")) : []),
    ...unknown(definition.facts, Object.keys(move.facts ?? {}), at(pointer, "facts")),
    ...(move.reason === undefined ? [] : unknown(reasons(definition, move), [move.reason], at(pointer, "reason"))),
    ...unknown(definition.conditions, expect?.conditions ?? [], at(pointer, "expect", "conditions")),
    ...unknown(definition.states, expect?.state === undefined ? [] : [expect.state], at(pointer, "expect", "state")),
    ...unknown(
      definition.states,
      expect?.elsewhere === undefined ? [] : [expect.elsewhere],
      at(pointer, "expect", "elsewhere"),
    ),
    ...unknown(definition.clocks, Object.keys(expect?.clocks ?? {}), at(pointer, "expect", "clocks")),
    ...Object.entries(expect?.holds ?? {}).flatMap(([party, facts]) => [
      ...unknown(definition.parties, [party], at(pointer, "expect", "holds")),
      ...unknown(definition.facts, facts, at(pointer, "expect", "holds", party)),
    ]),
    // A flag may be named with its owner: `suspended:requesting`.
    ...unknown(
      definition.flags,
      (expect?.flags ?? []).map((flag) => flag.split(/[:.@/]/u)[0] ?? ""),
      at(pointer, "expect", "flags"),
    ),
  ];
}

/** Where the name of a move must be found; undefined where it is free. */
function named(definition: Procedure, move: ExampleMove): Readonly<Record<string, unknown>> | undefined {
  const internal = definition.internal[definition.roles[move.role]?.party ?? ""]?.steps ?? {};
  switch (move.do) {
    case "step":
      return definition.steps;
    case "internal":
      return internal;
    case "sign":
    case "unprepare":
      return { ...definition.steps, ...internal };
    case "raise":
    case "lift":
      return definition.flags;
    case "message":
      return definition.messages;
    case "contribute":
    case "retract":
      return definition.lists;
    case "link":
      return definition.links;
    case "record":
      return undefined;
  }
}

function reasons(definition: Procedure, move: ExampleMove): Readonly<Record<string, true>> {
  const internal = definition.internal[definition.roles[move.role]?.party ?? ""]?.steps[move.name];
  const known = [
    ...(definition.steps[move.name]?.reasons ?? []),
    ...(internal?.reasons ?? []),
    ...(definition.flags[move.name]?.causes ?? []),
  ];
  return Object.fromEntries(known.map((reason) => [reason, true]));
}

function unknown(among: Readonly<Record<string, unknown>>, names: readonly string[], path: string): readonly Place[] {
  return names.filter((name) => !Object.hasOwn(among, name)).map((name) => ({ path, about: { name } }));
}
