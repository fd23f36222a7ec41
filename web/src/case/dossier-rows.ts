import { type CaseView, type FactView, type Procedure, reads } from "@wasl/procedure";

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

const elsewhere: ReadonlySet<string> = new Set(["wrong-state", "wrong-turn", "case-closed"]);

/** Facts that the conditions read which keep a step of this moment from being taken. */
export function missingFacts(definition: Procedure, view: CaseView): ReadonlySet<string> {
  const unmet = view.offers
    .filter(({ enabled, why }) => !enabled && !why.some(({ code }) => elsewhere.has(code)))
    .flatMap(({ why }) => why.flatMap(({ condition }) => (condition === undefined ? [] : [condition])));
  return new Set(
    unmet.flatMap((id) => {
      const condition = definition.conditions[id];
      return condition === undefined ? [] : [...reads(condition.guard).facts];
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
    const need: Need = value?.lapsed ? "renew" : value ? "held" : missing.has(id) ? "needed" : "possible";
    return [{ id, held: value, mayRecord, need, asked: missing.has(id) && need !== "held" }];
  });
}

/** What this person may fill in now and that a step waits for. */
export const toFill = (definition: Procedure, view: CaseView): readonly string[] =>
  dossierRows(definition, view, view.self)
    .filter(({ mayRecord, asked }) => mayRecord && asked)
    .map(({ id }) => id);
