import type { CaseView, Procedure } from "@wasl/procedure";

/** The State in whose legal time a clock is counted, and said: that of the party whose calendar it follows. */
export const legalState = (definition: Procedure, view: CaseView, clock: string): string | undefined =>
  view.parties[definition.clocks[clock]?.calendar ?? ""];
