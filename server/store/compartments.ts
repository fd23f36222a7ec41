/** Worlds of their own on one server: a schema, a database role and a master key each. */
import type { Compartment } from "@wasl/procedure";

export const compartments = [
  "removal",
  "children",
  "work",
  "voluntary",
  "security",
  "group",
] as const satisfies readonly Compartment[];

/** `group` is a word of SQL. */
export function schemaOf(compartment: string): string {
  return compartment === "group" ? "group_life" : compartment;
}
