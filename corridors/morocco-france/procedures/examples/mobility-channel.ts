/** Worked cases of a channel: agreed, filled to the last place, and never carried over. */
import { type Example, type ExampleMove, hashOf } from "@wasl/procedure";
import { sign, step } from "./moves.ts";

const opens = { at: "2026-01-05T08:00:00Z", party: "requesting" } as const;
const terms = {
  channel: "youngProfessional",
  direction: "toFrance",
  year: 2026,
  places: 1,
  opensOn: "2026-01-10",
  closesOn: "2026-12-31",
  conditions: ["contract", "threeToTwelveMonths", "commitmentToReturn"],
  reference: "FICTIF : échange de lettres de démonstration",
} as const;

const open: readonly ExampleMove[] = [
  step("2026-01-05T09:00:00Z", "hostAuthority", "proposeTerms", { person: "first", facts: { terms } }),
  sign("2026-01-05T09:30:00Z", "hostAuthority", "proposeTerms", { person: "second" }),
  step("2026-01-06T09:00:00Z", "originAuthority", "acceptTermsByRequested", {
    person: "third",
    facts: { termsAcceptedByRequested: hashOf(terms) },
  }),
  sign("2026-01-06T09:30:00Z", "originAuthority", "acceptTermsByRequested", {
    person: "fourth",
    expect: { state: "open", elsewhere: "open" },
  }),
];

const entry = (at: string, name: string, value: object, refused?: string): ExampleMove => ({
  at,
  role: "hostAuthority",
  do: "contribute",
  name,
  value,
  ...(refused ? { expect: { refused, state: "open" } } : {}),
});

const lastPlace: Example = {
  id: "lastPlace",
  rows: ["L1", "L3", "mobility §2 art. 4", "mobility §3"],
  opens,
  play: [
    ...open,
    entry("2026-03-02T09:00:00Z", "places", { reference: "LM-2345-6789", authorisedOn: "2026-03-02" }),
    entry("2026-12-30T09:00:00Z", "places", { reference: "LM-ABCD-EFGH", authorisedOn: "2026-12-30" }, "list-full"),
    // Resident already: counted apart.
    entry("2026-12-30T09:10:00Z", "residents", { reference: "LM-JKLM-NPQR", authorisedOn: "2026-12-30" }),
    entry("2026-12-30T09:20:00Z", "waiting", { reference: "LM-ABCD-EFGH", completeOn: "2026-12-20" }),
    step("2026-12-30T10:00:00Z", "hostAuthority", "closeYear", {
      expect: { refused: "condition-not-met", conditions: ["yearOver", "nobodyWaits"], state: "open" },
    }),
  ],
};

const otherPlaces: Example = {
  id: "otherPlaces",
  rows: ["mobility §2 art. 4"],
  opens,
  play: [
    step("2026-01-05T09:00:00Z", "hostAuthority", "proposeTerms", { person: "first", facts: { terms } }),
    sign("2026-01-05T09:30:00Z", "hostAuthority", "proposeTerms", { person: "second" }),
    step("2026-01-06T09:00:00Z", "originAuthority", "declineTermsByRequested", {
      reason: "PLACES",
      expect: { state: "proposed", elsewhere: "proposed" },
    }),
  ],
};

export const mobilityChannelExamples: readonly Example[] = [lastPlace, otherPlaces];
