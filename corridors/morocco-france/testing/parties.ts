import type { Procedure } from "@wasl/procedure";

/** France plays the first party of a procedure, Morocco the second. */
export const partiesOf = ({ parties }: Procedure): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(parties).map((party, at) => [party, ["FR", "MA"][at] ?? ""]));
