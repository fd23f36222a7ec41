/** What the worked cases of readmission, handover and transit have in common. Times are instants in UTC. */
import type { ExampleMove } from "@wasl/procedure";
import { free, gates, internal, record } from "./moves.ts";

export const returnBasis = {
  instrument: "demonstrationInstrument",
  purpose: "readmissionAndTransfer",
  validUntil: "2027-12-31",
} as const;

export const traveller = {
  given: { latin: "Nabila", arabic: "نبيلة" },
  family: { latin: "Cherkaoui", arabic: "الشرقاوي" },
  birthDate: "1990-04-17",
  sex: "F",
  nationality: "MAR",
} as const;

/** The decision, the review and where the person is, as every file of a return holds them. */
export const measure = (on: string) => ({
  removalDecision: { kind: "leaveTerritory", reference: "2026-0412", takenOn: on, notifiedAt: `${on}T07:00:00Z` },
  individualReview: { at: `${on}T06:45:00Z`, considered: ["lengthOfPresence", "familyTies", "health"] },
  transferBasis: returnBasis,
  traveller,
});

/** Written, attested and read by a second person, from eight to ten of one morning. */
export const written = (
  on: string,
  byPrefecture: Readonly<Record<string, unknown>>,
  byCentral: Readonly<Record<string, unknown>> = {},
): readonly ExampleMove[] => [
  record(`${on}T08:00:00Z`, "prefecture", "file", { ...measure(on), ...byPrefecture }),
  record(`${on}T08:05:00Z`, "prefecture", "custody", { custody: free }),
  ...(Object.keys(byCentral).length > 0 ? [record(`${on}T08:10:00Z`, "central", "transport", byCentral)] : []),
  ...gates(`${on}T09`),
  internal(`${on}T09:30:00Z`, "secondReader", "passReading"),
];
