/**
 * A document that is being prepared is filled in by the server: whom it names, as the consul decided, and its zone. So both of
 * its people see what they sign; what a caller writes in those places is not read.
 */
import type { Command, Json, Procedure, Refusal, Replica } from "@wasl/procedure";
import { threeLetterCode } from "@wasl/travel-document";
import { holderOf } from "../documents/holder.ts";
import { documentZone } from "../documents/zone.ts";

type Members = Readonly<Record<string, Json>>;

export interface Filled {
  readonly command: Command;
  /** Why the zone cannot be written; said only to whoever may take the step at all. */
  readonly refusal?: Refusal;
}

/** The fact of these that has room for a zone and a seal. */
export function sealedFact(definition: Procedure, facts: Iterable<string>): string | undefined {
  for (const id of facts) {
    const schema = definition.facts[id]?.schema;
    if (schema?.type === "record" && "mrz" in schema.fields && "seal" in schema.fields) return id;
  }
  return undefined;
}

/** @param state this one, two letters. */
export function prepareDocument(
  state: string,
  { definition, replica }: { readonly definition: Procedure; readonly replica: Replica },
  command: Command,
): Filled {
  if (command.do !== "step" || !command.facts) return { command };
  const id = sealedFact(definition, Object.keys(command.facts));
  const given = id === undefined ? undefined : command.facts[id];
  if (id === undefined || given === null || typeof given !== "object" || Array.isArray(given)) {
    return { command };
  }
  const typed = withoutMade(definition, id, given as Members);
  const held = heldIn(replica);
  const holder = holderOf(held);
  // Not yet recognised: the kernel says so, and says it better.
  if (!holder) return { command: withFact(command, id, typed) };
  const written = documentZone({ ...held, document: typed }, threeLetterCode(state) ?? state);
  if (!written.ok) return { command: withFact(command, id, typed), refusal: written.refusal };
  const filled = { ...typed, holder: holder as unknown as Json, mrz: written.lines.join("") };
  return { command: withFact(command, id, filled) };
}

export const heldIn = (replica: Replica): Members =>
  Object.fromEntries(Object.entries(replica.facts).map(([fact, { value }]) => [fact, value]));

function withoutMade(definition: Procedure, id: string, given: Members): Members {
  const schema = definition.facts[id]?.schema;
  const fields = schema?.type === "record" ? schema.fields : {};
  return Object.fromEntries(Object.entries(given).filter(([name]) => fields[name]?.made !== true));
}

function withFact(command: Extract<Command, { readonly do: "step" }>, id: string, value: Json): Command {
  return { ...command, facts: { ...command.facts, [id]: value } };
}
