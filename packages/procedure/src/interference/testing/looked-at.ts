/** Which facts the kernel looks at before it answers, in order: what the time of an answer could tell. */
import { advance } from "../../advance.ts";
import type { Actor, Command, Outcome, Replica } from "../../case.ts";
import type { Context } from "../../context.ts";
import type { Procedure } from "../../definition.ts";

export function lookedAt(
  definition: Procedure,
  replica: Replica,
  actor: Actor,
  command: Command,
  context: Context,
): { readonly outcome: Outcome; readonly facts: readonly string[] } {
  const seen: string[] = [];
  const facts = new Proxy(replica.facts, {
    getOwnPropertyDescriptor(target, id) {
      seen.push(String(id));
      return Reflect.getOwnPropertyDescriptor(target, id);
    },
  });
  return { outcome: advance(definition, { ...replica, facts }, actor, command, context), facts: seen };
}
