/** Limits of who receives what: which fact, entry or step would reach which party if the limit were not there. */
import { compiled } from "../../compiled.ts";
import type { FactId, ListId, PartyId, Procedure, StepId } from "../../definition.ts";
import { own } from "../../own.ts";

/** Who would get it: by a step that carries it, or whenever an entry is added. */
export interface Reaches {
  readonly party: PartyId;
  readonly step?: StepId;
}

export type LimitLine =
  | { readonly limit: "recipients"; readonly fact: FactId; readonly reaches: readonly Reaches[] }
  | { readonly limit: "recipients"; readonly list: ListId; readonly reaches: readonly Reaches[] }
  | {
      readonly limit: "withholds";
      readonly step: StepId;
      readonly from: PartyId;
      readonly fact: FactId;
      readonly reaches: readonly Reaches[];
    };

/** One line for each limit; one that reaches nobody limits nothing. */
export function limits(definition: Procedure): readonly LimitLine[] {
  return [
    ...Object.entries(definition.facts).flatMap(([fact, { recipients, ...free }]): LimitLine[] => {
      if (!recipients) return [];
      const without = { ...definition, facts: { ...definition.facts, [fact]: free } };
      return [{ limit: "recipients", fact, reaches: newlyCarried(definition, without, fact) }];
    }),
    ...Object.entries(definition.lists).flatMap(([list, { recipients, crosses, owners }]): LimitLine[] => {
      if (!recipients) return [];
      const outside = Object.keys(definition.parties).filter((party) => !recipients.includes(party));
      const reaches = crosses ? outside.filter((party) => owners.some((owner) => owner !== party)) : [];
      return [{ limit: "recipients", list, reaches: reaches.map((party) => ({ party })) }];
    }),
    ...Object.entries(definition.steps).flatMap(([name, step]) =>
      Object.entries(step.withholds).flatMap(([from, facts]) =>
        facts.map((fact): LimitLine => {
          const withholds = { ...step.withholds, [from]: facts.filter((one) => one !== fact) };
          const without = { ...definition, steps: { ...definition.steps, [name]: { ...step, withholds } } };
          return { limit: "withholds", step: name, from, fact, reaches: newlyCarried(definition, without, fact) };
        }),
      ),
    ),
  ];
}

function newlyCarried(today: Procedure, without: Procedure, fact: FactId): readonly Reaches[] {
  const [before, after] = [compiled(today).carried, compiled(without).carried];
  return Object.keys(today.steps).flatMap((step) =>
    Object.entries(own(after, step) ?? {}).flatMap(([party, facts]): Reaches[] =>
      // Nothing is sent to whoever sends it.
      party !== today.steps[step]?.by && facts.includes(fact) && !own(own(before, step) ?? {}, party)?.includes(fact)
        ? [{ party, step }]
        : [],
    ),
  );
}
