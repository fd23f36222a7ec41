import { type CaseView, type FactView, type Procedure, reads } from "@wasl/procedure";
import { leadingStep } from "./leading-step.ts";
import { leadsForward } from "./offers.ts";

export type Need = "needed" | "renew" | "held" | "possible";

/** One line of the dossier: a fact that is held, or that this person may fill in. */
export interface DossierRow {
  readonly id: string;
  readonly held: FactView | undefined;
  readonly mayRecord: boolean;
  readonly need: Need;
  /** A step of this moment waits for it. */
  readonly asked: boolean;
}

/** The steps by which our side would lead the case on from here: the next of the agreement, and our own forward ones. */
function leadingSteps(definition: Procedure, view: CaseView) {
  if (view.turn !== view.self) return [];
  const [name, step] = leadingStep(definition, view.state) ?? [];
  const internal = Object.entries(definition.internal[view.self]?.steps ?? {}).filter(
    ([id, { from }]) => view.internal !== null && from.includes(view.internal) && leadsForward(definition, view, id),
  );
  return [
    ...(name !== undefined && step?.by === view.self ? [{ act: "step", name, when: step.when }] : []),
    ...internal.map(([id, { when }]) => ({ act: "internal", name: id, when })),
  ];
}

/**
 * Facts that keep our side from leading the case on: those that an unmet condition reads, as far as this person is told
 * which are unmet, and attestations that are absent or used up, which whoever may make them must know of.
 */
export function missingFacts(definition: Procedure, view: CaseView): ReadonlySet<string> {
  const readBy = (condition: string): readonly string[] => {
    const found = definition.conditions[condition];
    return found === undefined ? [] : [...reads(found.guard).facts];
  };
  const held = new Set(view.facts.filter(({ lapsed }) => !lapsed).map(({ id }) => id));
  return new Set(
    leadingSteps(definition, view).flatMap(({ act, name, when }) => {
      const offer = view.offers.find((one) => one.do === act && one.name === name);
      const unmet = (offer?.why ?? []).flatMap(({ condition }) => (condition === undefined ? [] : readBy(condition)));
      const attestations = when.flatMap(readBy).filter((id) => definition.facts[id]?.attestation && !held.has(id));
      return [...unmet, ...attestations];
    }),
  );
}

/** The lines of one party, in the order of the procedure: what is missing stays in its place, so that nothing jumps about. */
export function dossierRows(definition: Procedure, view: CaseView, party: string): readonly DossierRow[] {
  const missing = missingFacts(definition, view);
  const recordable = new Set(
    view.offers.filter((offer) => offer.do === "record" && offer.enabled).map(({ name }) => name),
  );
  const held = new Map(view.facts.map((fact) => [fact.id, fact]));
  return Object.entries(definition.facts).flatMap(([id, fact]): readonly DossierRow[] => {
    if (fact.owner !== party) return [];
    const value = held.get(id);
    const mayRecord = recordable.has(id);
    if (value === undefined && !mayRecord) return [];
    const need: Need =
      value?.lapsed && !view.closed ? "renew" : value ? "held" : missing.has(id) ? "needed" : "possible";
    return [{ id, held: value, mayRecord, need, asked: missing.has(id) && need !== "held" }];
  });
}

/** What this person may fill in now and that a step waits for. */
export const toFill = (definition: Procedure, view: CaseView): readonly string[] =>
  dossierRows(definition, view, view.self)
    .filter(({ mayRecord, asked }) => mayRecord && asked)
    .map(({ id }) => id);
