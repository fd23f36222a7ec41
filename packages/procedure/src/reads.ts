/** What a guard reads, and which categories of data one must be entitled to in order to know its verdict. */
import type { Category, FactId, Procedure } from "./definition.ts";
import type { Guard, Operand } from "./guard.ts";
import { own } from "./own.ts";

export interface Reads {
  readonly facts: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
  readonly clocks: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly internal: ReadonlySet<string>;
}

/** Every fact, flag, clock, list, link and private state that a guard looks at. */
export function reads(guard: Guard): Reads {
  const found = {
    facts: new Set<string>(),
    flags: new Set<string>(),
    clocks: new Set<string>(),
    lists: new Set<string>(),
    links: new Set<string>(),
    internal: new Set<string>(),
  };
  const operand = (read: Operand): void => {
    if ("fact" in read) found.facts.add(read.fact[0]);
    else if ("plus" in read) operand(read.plus[0]);
    else if ("after" in read) operand(read.after[0]);
  };
  const visit = (read: Guard): void => {
    if ("all" in read) read.all.forEach(visit);
    else if ("any" in read) read.any.forEach(visit);
    else if ("not" in read) visit(read.not);
    else if ("held" in read) found.facts.add(read.held[0]);
    else if ("is" in read) found.facts.add(read.is[0][0]);
    else if ("in" in read) found.facts.add(read.in[0][0]);
    else if ("attested" in read) found.facts.add(read.attested[0]);
    else if ("compare" in read) [read.compare[0], read.compare[2]].forEach(operand);
    else if ("raised" in read) found.flags.add(read.raised);
    else if ("internal" in read) found.internal.add(read.internal[0]);
    else if ("clock" in read) found.clocks.add(read.clock[0]);
    else if ("count" in read) found.lists.add(read.count[0]);
    else found.links.add(read.linked[0]);
  };
  visit(guard);
  return found;
}

/** Facts that a clock is computed from: who may not read them may not see it either. */
export function clockFacts(definition: Procedure, clock: string): readonly FactId[] {
  const found = own(definition.clocks, clock);
  if (!found) return [];
  return [
    ...("until" in found.length ? [found.length.until[0]] : []),
    ...(found.from === "step" ? [] : [found.from.fact[0]]),
  ].filter((fact): fact is FactId => fact !== undefined);
}

/** Categories that a guard's verdict depends on, through clocks and lists too. */
export function categoriesRead(definition: Procedure, guard: Guard): readonly Category[] {
  const found = reads(guard);
  const facts = [...found.facts, ...[...found.clocks].flatMap((clock) => clockFacts(definition, clock))];
  const categories = [
    ...facts.map((fact) => own(definition.facts, fact)?.category),
    ...[...found.lists].map((list) => own(definition.lists, list)?.category),
  ];
  return [...new Set(categories.filter((category): category is Category => category !== undefined))];
}
