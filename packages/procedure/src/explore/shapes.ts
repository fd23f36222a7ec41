/** A fact as guards can tell it apart: which of its fields they look at, and which values they take for the same. */
import type { FactId, PartyId, Procedure } from "../definition.ts";
import type { Guard, Operand, Path } from "../guard.ts";
import { own } from "../own.ts";
import type { Schema } from "../schema.ts";

/** One field of a fact, or the fact itself where the path is empty. */
export interface Field {
  readonly path: readonly string[];
  /** It may be missing although the fact is there. */
  readonly optional: boolean;
  /** Values that guards tell apart, and a word for all others. */
  readonly classes: readonly { readonly word: string; readonly holds: (value: unknown) => boolean }[];
  /** Parties whose guards or walls look at it. */
  readonly readers: ReadonlySet<PartyId>;
}

export interface Shape {
  readonly fact: FactId;
  /** Parties whose guards or walls look at the fact in any way. */
  readonly readers: ReadonlySet<PartyId>;
  readonly fields: readonly Field[];
}

interface Looked {
  readonly readers: Set<PartyId>;
  readonly fields: Map<string, { path: readonly string[]; readers: Set<PartyId>; sets: (readonly unknown[])[] }>;
}

/** Shapes of every fact that some guard or wall reads. */
export function shapesOf(definition: Procedure, guards: readonly (readonly [PartyId, Guard])[]): Map<FactId, Shape> {
  const looked = new Map<FactId, Looked>();
  const look = (party: PartyId, [fact, ...path]: Path, values?: readonly unknown[]): void => {
    const at: Looked = looked.get(fact) ?? { readers: new Set(), fields: new Map() };
    looked.set(fact, at);
    at.readers.add(party);
    const key = path.join(".");
    const field = at.fields.get(key) ?? { path, readers: new Set(), sets: [] };
    at.fields.set(key, field);
    field.readers.add(party);
    if (values) field.sets.push(values);
  };
  for (const [party, guard] of guards) lookIn(guard, (path, values) => look(party, path, values));
  return new Map([...looked].map(([fact, at]) => [fact, shape(definition, fact, at)]));
}

function lookIn(guard: Guard, look: (path: Path, values?: readonly unknown[]) => void): void {
  const operand = (read: Operand): void => {
    if ("fact" in read) look(read.fact);
    else if ("plus" in read) operand(read.plus[0]);
    else if ("after" in read) operand(read.after[0]);
  };
  if ("all" in guard) for (const one of guard.all) lookIn(one, look);
  else if ("any" in guard) for (const one of guard.any) lookIn(one, look);
  else if ("not" in guard) lookIn(guard.not, look);
  else if ("held" in guard) look(guard.held);
  else if ("is" in guard) look(guard.is[0], [guard.is[1]]);
  else if ("in" in guard) look(guard.in[0], guard.in[1]);
  else if ("attested" in guard) look([guard.attested[0]], guard.attested[1]);
  else if ("compare" in guard) for (const side of [guard.compare[0], guard.compare[2]]) operand(side);
}

function shape(definition: Procedure, fact: FactId, { readers, fields }: Looked): Shape {
  const schema = own(definition.facts, fact)?.schema;
  const told = [...fields.values()].map(({ path, readers: by, sets }) => {
    const found = fieldOf(schema, path);
    const classes = sets.length === 0 ? [] : classesOf(found.schema, sets);
    return { path, readers: by, optional: found.optional, classes };
  });
  // A field that is always there and of which nothing is told apart says no more than the fact itself.
  return { fact, readers, fields: told.filter(({ optional, classes }) => optional || classes.length > 0) };
}

function fieldOf(schema: Schema | undefined, path: readonly string[]): { schema?: Schema; optional: boolean } {
  let at = schema;
  let optional = false;
  for (const name of path) {
    const field = at?.type === "record" ? own(at.fields, name) : undefined;
    optional ||= field === undefined || field.optional === true;
    at = field?.schema;
  }
  return { ...(at ? { schema: at } : {}), optional };
}

/** Values that are in the same sets cannot be told apart. */
function classesOf(schema: Schema | undefined, sets: readonly (readonly unknown[])[]): Field["classes"] {
  const known = domainOf(schema);
  const mentioned = [...new Set(sets.flat())];
  const values = known ?? mentioned;
  const groups = new Map<string, unknown[]>();
  for (const value of values) {
    const signature = sets.map((set) => (set.includes(value) ? "1" : "0")).join("");
    groups.set(signature, [...(groups.get(signature) ?? []), value]);
  }
  const classes = [...groups.values()].map((group) => ({
    word: group.map(String).join("|"),
    holds: (value: unknown) => group.includes(value),
  }));
  return known || mentioned.length === 0
    ? classes
    : [...classes, { word: "other", holds: (value: unknown) => !mentioned.includes(value) }];
}

function domainOf(schema: Schema | undefined): readonly unknown[] | undefined {
  if (schema?.type === "code") return schema.values;
  if (schema?.type === "boolean") return [true, false];
  return undefined;
}
