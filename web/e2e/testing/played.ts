/** Cases of today that stand where a test of the screens begins. */
import { bordeaux, gironde } from "../../../corridors/morocco-france/demonstration/cases/cast.ts";
import {
  acknowledge,
  attest,
  draft,
  identify,
  internal,
  recognise,
  record,
  request,
  step,
} from "../../../corridors/morocco-france/demonstration/cases/moves.ts";
import type {
  DemonstrationCase,
  DemonstrationMove,
  Facts,
} from "../../../corridors/morocco-france/demonstration/script.ts";

const base = { procedure: "laissez-passer", parties: { requesting: "FR", requested: "MA" }, shows: "" } as const;

const options = (given: string) =>
  ({
    desk: gironde,
    to: bordeaux,
    person: {
      given: { latin: given },
      family: { latin: "Zerouali" },
      birthDate: "1990-02-11",
      sex: "M",
      commune: "Oujda",
      father: "Slimane",
      mother: "Kheira",
    },
    portrait: 2,
    custody: "free",
    evidence: "document",
  }) as const;

/** One after the other on one morning. */
function inMinutes(moves: readonly DemonstrationMove[]): readonly DemonstrationMove[] {
  return moves.map((move, index) => ({
    ...move,
    when: [0, `${String(8 + Math.floor(index / 60)).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}`],
  }));
}

/** A complete file, read a second time, whose gates are attested as given; the request is not signed. */
export function readyBut(id: string, given: string, closed: Facts): DemonstrationCase {
  const attested: Facts = {
    enforceability: "enforceable",
    appeal: "none",
    asylum: "neverAsked",
    age: "adult",
    reflection: "none",
    medicalReview: "none",
    ...closed,
  };
  const { medicalReview = "none", ...ofTheLaw } = attested;
  return {
    ...base,
    id,
    ends: { state: "prepared" },
    moves: [
      ...draft(0, options(given)),
      record([0, "09:05"], gironde.legal, ofTheLaw),
      record([0, "09:10"], gironde.medical, { medicalReview }),
      record([0, "09:15"], gironde.prefecture, { informed: "understood" }),
      record([0, "09:20"], gironde.second, { minimisation: "passed" }),
      internal([0, "09:40"], gironde.prefecture, "checkCompleteness"),
      internal([0, "10:00"], gironde.second, "passReading"),
    ],
  };
}

/** The identification service has found nobody; the consul has to decide. */
export const noTrace: DemonstrationCase = {
  ...base,
  id: "no-trace",
  ends: { state: "acknowledged" },
  moves: inMinutes([...request(0, options("Samir")), ...acknowledge(0, bordeaux), identify(0, bordeaux, "notFound")]),
};

/** Names as they were heard: the register has this person in Arabic alone, and Rabat has found a trace. */
export const misheard: DemonstrationCase = {
  ...base,
  id: "misheard",
  ends: { state: "acknowledged" },
  moves: inMinutes([
    ...request(0, {
      ...options("Nordine"),
      person: {
        given: { latin: "Nordine" },
        family: { latin: "Semllali" },
        birthDate: "1989-05-XX",
        sex: "M",
        commune: "Tiznit",
        father: "Saïd",
        mother: "Rekia",
      },
    }),
    ...acknowledge(0, bordeaux),
    identify(0, bordeaux, "found"),
  ]),
};

/** A file that the prefecture has begun: the photograph and the attestations are missing. */
export const begun = (id: string, given: string): DemonstrationCase => ({
  ...base,
  id,
  ends: { state: "prepared" },
  moves: draft(0, { ...options(given), portrait: undefined }),
});

/** Recognised by the consulate, agreed in principle, and the flight told: what is left is the document. Days are working days. */
export function flightTold(
  given: string,
  { from, flight }: { readonly from: number; readonly flight: number },
): DemonstrationCase {
  const found = {
    latin: [given, "Zerouali"],
    arabic: ["عبد الله", "الزروالي"],
    birthDate: "1990-02-11",
    commune: "Oujda",
    reference: `R-${given}`,
  } as const;
  return {
    ...base,
    id: `flight-told-${given}`,
    ends: { state: "flightNotified" },
    moves: [
      ...request(from, options(given)),
      ...acknowledge(from + 1, bordeaux),
      identify(from + 3, bordeaux, "found", found.reference),
      recognise(from + 4, bordeaux, found),
      step([from + 5, "10:00"], bordeaux.consul, "agree", {
        agreement: { noticeWorkingDays: "5", surrenderPassport: false },
      }),
      ...attest(gironde, from + 6, "14"),
      step([from + 6, "15:30"], gironde.central, "notifyFlight", {
        flight: {
          number: "AT787",
          departsAt: { $instant: [flight, "12:40"] },
          arrivesAt: { $instant: [flight, "14:35"] },
          from: "BOD",
          to: "CMN",
          need: "NONE",
          personsOnFlight: 1,
        },
      }),
    ],
  };
}
