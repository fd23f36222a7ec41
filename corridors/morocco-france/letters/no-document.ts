/** The requested State gives no document after all: the answer to the authority that asked, with its reason. */
import type { Letter } from "@wasl/procedure";

export const noDocument: Letter = {
  id: "no-document",
  procedures: ["laissez-passer"],
  after: ["closeWithoutDocument"],
  from: "requested",
  printedBy: ["requested", "requesting"],
  to: { kind: "counterpart", party: "requesting", post: "dossier.requestingAuthority" },
  prints: ["person.given", "person.family", "person.birthDate"],
  languages: "reader",
};
