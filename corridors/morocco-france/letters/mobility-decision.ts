/** What is decided on a request for legal mobility, to the person: authorised, or refused with reasons, and how to have it looked at again. */
import type { Letter } from "@wasl/procedure";

const decision = {
  procedures: ["legal-mobility"],
  from: "requested",
  printedBy: ["requested", "requesting"],
  to: { kind: "person", name: "applicant" },
  languages: "both",
} as const;

const asked = ["applicant.birthDate", "request.channel", "request.startsOn", "request.endsOn"] as const;

export const mobilityAuthorised: Letter = {
  ...decision,
  id: "mobility-authorised",
  after: ["authorise"],
  prints: [...asked, "authorisation"],
};

/** `confirmRefusal` gives no remedy of its own but the one that its reasons name. */
export const mobilityRefused: Letter = {
  ...decision,
  id: "mobility-refused",
  after: ["refuse", "confirmRefusal"],
  prints: [...asked, "writtenReasons.text", "writtenReasons.remedy"],
  clocks: ["contest"],
};
