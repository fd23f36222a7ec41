/** What the worked cases about children share: a child, a hearing, a report, a basis. Invented people; times are instants in UTC. */
import type { ExampleExpectation, ExampleMove } from "@wasl/procedure";
import { link, record } from "../../examples/moves.ts";

type Facts = Readonly<Record<string, unknown>>;

export const yassine = {
  given: { latin: "Yassine", arabic: "ياسين" },
  family: { latin: "Bennani", arabic: "بناني" },
  birthDate: "2011-03",
  ageBasis: "declared",
  doubt: false,
  languages: ["darija"],
} as const;

export const heard = {
  heardAt: "2026-03-04T10:00:00Z",
  language: "darija",
  interpreter: "INT-0417",
  withWhom: ["guardian", "lawyer", "interpreter"],
  wish: "joinFamily",
  words: "Je veux revoir ma grand-mère, mais pas avant la fin de l’école.",
} as const;

export const protection = {
  instrument: "demonstrationInstrument",
  purpose: "childProtection",
  validUntil: "2028-12-31",
} as const;

export const representation = {
  guardian: "FR-AAH-33",
  lawyer: "FR-BAR-BOD",
  orderedOn: "2026-03-03",
  reference: "33-2026-0117",
} as const;

/** Child protection says that what follows may be passed on; the authority has a basis. */
export const maySend = (hour: string, but: Facts = {}): readonly ExampleMove[] => [
  record(`${hour}:00:00Z`, "care", "gates", { transmission: "endangersNobody", ...but }),
];

export const mayAnswer = (hour: string): readonly ExampleMove[] => [
  record(`${hour}:00:00Z`, "careThere", "gates", { answerSafe: "endangersNobody" }),
  record(`${hour}:05:00Z`, "authorityThere", "basis", { answerBasis: protection }),
];

/** The child's protection file is in this state. */
export const linkedFile = (at: string, name: string, state: string, expect?: ExampleExpectation): ExampleMove =>
  link(at, "care", name, { value: state, ...(expect ? { expect } : {}) });
