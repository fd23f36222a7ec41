/** What a person is told before anything of hers is sent (G9): what, to whom, why, how long, and what she can do about it. */
import type { Letter } from "@wasl/procedure";
import { written } from "./written.ts";

export const notice: Letter = {
  id: "notice",
  procedures: ["identification", "laissez-passer"],
  after: "opening",
  from: "requesting",
  // What was told to her is a fact of the requesting State's and stays there.
  printedBy: ["requesting"],
  to: { kind: "person", name: "person" },
  prints: [],
  mayPrint: ["information.at", "information.language", "information.interpreter"],
  listsCarriedBy: "request",
  signedByHand: true,
  languages: { of: "information.language", written },
};
