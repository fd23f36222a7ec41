/**
 * While a suspension of ours is up that gates raise by themselves, nothing written leaves: it waits like all that waits for a
 * second reader, whatever the cause, and a person lets it go once the suspension is lifted and no gate is closed.
 */
import {
  type Context,
  type Event,
  evaluate,
  knowledge,
  type Procedure,
  type Refusal,
  type Replica,
} from "@wasl/procedure";

/** Flags behind which protected gates may stand. */
export function flagsBehindGates(definition: Procedure): readonly string[] {
  return Object.entries(definition.flags).flatMap(([id, { raisedIfFalse }]) => (raisedIfFalse.length > 0 ? [id] : []));
}

/** Everybody who opens the case sees the flag: this tells nothing of its cause. */
export function isSuspended(definition: Procedure, replica: Replica): boolean {
  return flagsBehindGates(definition).some((flag) => Object.hasOwn(replica.flags[flag] ?? {}, replica.self));
}

/**
 * Why nothing written on the case may leave now. Where a suspension may be lifted by somebody who does not know of the gates,
 * all of them must be met anew after it, whatever it was raised for: otherwise the refusal would tell that one is closed,
 * for unknown would let go. One word for all gates.
 */
export function staysHome(
  definition: Procedure,
  replica: Replica,
  events: readonly Event[],
  context: Context,
): Refusal | undefined {
  if (isSuspended(definition, replica)) {
    return { code: "held-while-suspended" };
  }
  const known = knowledge(replica, context);
  const raised = new Set(
    events.flatMap((event) => (event.kind === "raised" && event.by === replica.self ? [event.flag] : [])),
  );
  const flags = flagsBehindGates(definition).flatMap((id) => {
    const flag = definition.flags[id];
    return flag?.owners.includes(replica.self) ? [{ flag, anew: raised.has(id) && !flag.staysWhileFalse }] : [];
  });
  // Every one is read, so that the time it takes does not tell which.
  const stops = flags.flatMap(({ flag, anew }) =>
    flag.raisedIfFalse.filter((id) => {
      const condition = definition.conditions[id];
      const verdict = condition && evaluate(condition.guard, known);
      return anew ? verdict !== "true" : verdict === "false";
    }),
  );
  return stops.length > 0 ? { code: "gate-not-met", hidden: true } : undefined;
}
