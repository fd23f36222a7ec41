/** The seasonal contract as the worker has accepted it: one set of terms, in French and in Arabic. */
import type { Letter } from "@wasl/procedure";

export const seasonalContract: Letter = {
  id: "seasonal-contract",
  procedures: ["seasonal-placement"],
  after: ["accept"],
  from: "origin",
  printedBy: ["origin", "host"],
  to: { kind: "person", name: "worker" },
  prints: ["contract", "acceptance.language"],
  cents: ["contract.hourlyGross", "contract.monthlyRent"],
  languages: "both",
};
