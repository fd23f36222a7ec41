/** What a reader is awaited for although no step is theirs: the attestations that the next step of our party reads. */
import { type CaseView, type FactId, type Procedure, reads } from "@wasl/procedure";

/**
 * Attestations of this reader's own that are absent or used up, and that a step from where the case stands asks for. It looks
 * at nothing but the reader's own view, and only at what the reader may read once it is written.
 */
export function awaitedAttestations(
  definition: Procedure,
  view: CaseView,
  mayRead: (fact: FactId) => boolean,
): readonly FactId[] {
  if (view.turn !== view.self || view.closed) return [];
  const machine = definition.internal[view.self]?.steps ?? {};
  const steps = [
    ...Object.values(definition.steps).filter(({ by, from }) => by === view.self && from.includes(view.state)),
    ...Object.values(machine).filter(({ from }) => view.internal !== null && from.includes(view.internal)),
  ];
  const asked = new Set(
    steps
      .flatMap(({ when }) => when)
      .flatMap((id) => {
        const condition = definition.conditions[id];
        return condition ? [...reads(condition.guard).facts] : [];
      }),
  );
  const held = new Set(view.facts.filter(({ lapsed }) => !lapsed).map(({ id }) => id));
  return view.offers
    .filter((offer) => offer.do === "record" && offer.enabled)
    .map(({ name }) => name)
    .filter((id) => definition.facts[id]?.attestation === true && asked.has(id) && !held.has(id) && mayRead(id));
}
