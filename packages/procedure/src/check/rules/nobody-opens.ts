import { type Place, rule } from "../finding.ts";

/** A case is opened by a party that may, and that party holds the turn of the initial state. */
export const nobodyOpens = rule("nobody-opens", (definition): readonly Place[] => {
  const turn = definition.states[definition.initial]?.turn;
  if (!Object.values(definition.parties).some(({ opens }) => opens)) {
    return [{ path: "/parties", about: {} }];
  }
  return turn && definition.parties[turn]?.opens === false ? [{ path: "/initial", about: { party: turn } }] : [];
});
