/** For what a register is searched: to establish who a person is, while that is still to be decided in the case. */
import type { CaseView, Procedure } from "@wasl/procedure";

/**
 * Whether this viewer takes part in a decision on identity (category D, safeguards §6) that the case has yet to reach: some
 * state that can follow from the present one lets their party take a step that decides.
 */
export function identityIsSought(definition: Procedure, view: CaseView): boolean {
  const { self, state, offers } = view;
  const isIdentity = (facts: readonly string[]) => facts.some((id) => definition.facts[id]?.category === "D");
  const takesPart = offers.some(
    (offer) => (offer.do === "step" || offer.do === "internal") && isIdentity([...offer.takes, ...offer.mayTake]),
  );
  if (view.closed || !view.sent || !takesPart) return false;
  const reached = reachable(definition, state);
  return Object.values(definition.steps).some(
    (step) => step.by === self && isIdentity(step.takes) && step.from.some((from) => reached.has(from)),
  );
}

function reachable({ steps }: Procedure, state: string): ReadonlySet<string> {
  const reached = new Set([state]);
  for (const from of reached) {
    for (const step of Object.values(steps)) if (step.from.includes(from)) reached.add(step.to);
  }
  return reached;
}
