/** Nationality is not recognised: the answer to the authority that asked, with its reasons. */
import type { Letter } from "@wasl/procedure";

export const notRecognised: Letter = {
  id: "not-recognised",
  procedures: ["identification", "laissez-passer"],
  after: ["notRecognise"],
  from: "requested",
  printedBy: ["requested", "requesting"],
  to: { kind: "counterpart", party: "requesting", post: "dossier.requestingAuthority" },
  prints: ["person.given", "person.family", "person.birthDate", "writtenReasons.text", "writtenReasons.grounds"],
  languages: "reader",
};
