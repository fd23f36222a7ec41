/**
 * While a suspension of ours is up that gates raise by themselves, nothing written leaves: it waits like all that waits for a
 * second reader, whatever the cause, and a person lets it go once the suspension is lifted and no gate is closed.
 */
import { type Context, evaluate, knowledge, type Procedure, type Refusal, type Replica } from "@wasl/procedure";

/** Flags behind which protected gates may stand. */
export function flagsBehindGates(definition: Procedure): readonly string[] {
  return Object.entries(definition.flags).flatMap(([id, { raisedIfFalse }]) => (raisedIfFalse.length > 0 ? [id] : []));
}

/** Everybody who opens the case sees the flag: this tells nothing of its cause. */
export function isSuspended(definition: Procedure, replica: Replica): boolean {
  return flagsBehindGates(definition).some((flag) => Object.hasOwn(replica.flags[flag] ?? {}, replica.self));
}

/**
 * Why nothing written on the case may leave now. A gate is known to be closed although the flag is down when somebody has
 * lifted it unknowing: one word for all gates.
 */
export function staysHome(definition: Procedure, replica: Replica, context: Context): Refusal | undefined {
  if (isSuspended(definition, replica)) {
    return { code: "held-while-suspended" };
  }
  const known = knowledge(replica, context);
  const gates = flagsBehindGates(definition)
    .filter((flag) => definition.flags[flag]?.owners.includes(replica.self))
    .flatMap((flag) => definition.flags[flag]?.raisedIfFalse ?? []);
  // Every one is read, so that the time it takes does not tell which.
  const closed = gates.filter((id) => {
    const condition = definition.conditions[id];
    return condition !== undefined && evaluate(condition.guard, known) === "false";
  });
  return closed.length > 0 ? { code: "gate-not-met", hidden: true } : undefined;
}
