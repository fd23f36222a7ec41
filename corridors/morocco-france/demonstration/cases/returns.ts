/** Moves of readmission, handover, transit and taking back, each a few acts of named people on one working day. */
import type { DemonstrationMove, Facts, Marked } from "../script.ts";
import { gironde } from "./cast.ts";
import { clear, internal, move, record, sign, step } from "./moves.ts";

export interface Traveller {
  readonly given: readonly [latin: string, arabic: string];
  readonly family: readonly [latin: string, arabic: string];
  readonly birthDate: string;
  readonly sex: "M" | "F";
  readonly nationality: string;
}

export const border = "fr-sonia";
export const arrivals = "ma-samira";

export const returnBasis = (day: number): Marked => ({
  instrument: "demonstrationInstrument",
  purpose: "readmissionAndTransfer",
  validUntil: { $day: day, plus: "P1Y" },
});

export const travellerOf = ({ given, family, birthDate, sex, nationality }: Traveller): Marked => ({
  given: { latin: given[0], arabic: given[1] },
  family: { latin: family[0], arabic: family[1] },
  birthDate,
  sex,
  nationality,
});

/** The draft: who it is about, why the State may act, and that the person was told in a language understood. */
export const opened = (day: number, who: Traveller, more: Facts): readonly DemonstrationMove[] => [
  move([day, "08:40"], gironde.prefecture, { do: "open" }),
  record([day, "08:50"], gironde.prefecture, {
    traveller: travellerOf(who),
    transferBasis: returnBasis(day),
    removalDecision: {
      kind: "leaveTerritory",
      reference: `DEMO-${gironde.authority}-${Math.abs(day)}`,
      takenOn: { $day: day - 3 },
      notifiedAt: { $instant: [day - 3, "15:00"] },
    },
    individualReview: {
      at: { $instant: [day - 3, "11:00"] },
      considered: ["lengthOfPresence", "familyTies", "health"],
    },
    custody: { situation: "houseArrest", law: "ceseda", notifiedAt: { $instant: [day - 3, "16:00"] } },
    information: { at: { $instant: [day, "08:30"] }, language: "darija", interpreter: "INT-0417" },
    ...more,
  }),
];

/** Every gate, in an hour of one day; `fit` where somebody is about to travel. */
export const attested = (day: number, hour: string, fit = false): readonly DemonstrationMove[] => [
  record([day, `${hour}:05`], gironde.legal, {
    enforceability: "enforceable",
    appeal: "none",
    asylum: "neverAsked",
    age: "adult",
    reflection: "none",
  }),
  record([day, `${hour}:10`], gironde.medical, { medicalReview: "none", ...(fit ? { fitness: "fit" } : {}) }),
  record([day, `${hour}:15`], gironde.prefecture, { informed: "understood" }),
  record([day, `${hour}:20`], gironde.second, { minimisation: "passed" }),
];

/** Attested and read a second time, ready for the law. */
export const read = (day: number): readonly DemonstrationMove[] => [
  ...attested(day, "09"),
  internal([day, "09:40"], gironde.second, "passReading"),
];

/** Signed by two, and read before it leaves. */
export const signedByTwo = (
  day: number,
  by: string,
  name: string,
  second = gironde.second,
): readonly DemonstrationMove[] => [
  step([day, "10:20"], by, name),
  sign([day, "10:40"], second, name),
  clear([day, "10:50"], gironde.central),
];
