/** From events to rows: each under the case's keys, each chained to the one before. */
import { type Event, type Procedure, split } from "@wasl/procedure";
import { type Parts, sealParts } from "../keys/bundle.ts";
import { type DataKeys, type KeyRow, newKey, openKeys, wrap } from "../keys/data-keys.ts";
import { link } from "./chain.ts";
import { eventAbout } from "./store.ts";
import type { EventRow, SubjectKey } from "./write.ts";

export function sealEvents(
  definition: Procedure,
  caseId: string,
  keys: DataKeys,
  chain: Buffer,
  version: number,
  events: readonly Event[],
): { readonly rows: readonly EventRow[]; readonly chain: Buffer } {
  let previous = chain;
  const rows = events.map((event, index) => {
    const number = version + index + 1;
    const { process, personal } = split(definition, event);
    const text = JSON.stringify(process);
    const sealed = sealParts(personal as Parts, keys.own, eventAbout(caseId, number));
    previous = link(previous, number, text, sealed);
    return { version: number, process: text, sealed, hash: previous };
  });
  return { rows, chain: previous };
}

/** A key for each category, new. */
export function freshKeys(
  master: Buffer,
  subject: string,
  categories: readonly string[],
): { keys: DataKeys; rows: SubjectKey[] } {
  const wrapped: KeyRow[] = categories.map((category) => wrap(master, subject, category, "", newKey()));
  return { keys: openKeys(master, subject, wrapped), rows: wrapped.map((row) => ({ subject, ...row })) };
}

/** Categories that a person's file holds for cases of this procedure. */
export function personCategories(definition: Procedure, self: string): readonly string[] {
  const facts = Object.values(definition.facts).filter((fact) => fact.file === "person" && fact.owner === self);
  return [...new Set(facts.map(({ category }) => category))].sort();
}
