/** Worked cases of one worker's season. */
import type { Example } from "@wasl/procedure";
import { internal, record, sign, step } from "../examples/moves.ts";
import {
  accepted,
  authorisation,
  authorised,
  contract,
  contractOffered,
  employersOffer,
  ended,
  inOrder,
  onOffer,
  opensSeason,
  place,
  proposed,
  read,
  worker,
  working,
  yearCount,
} from "./moves.ts";

const visa = { reference: "V-CAS-2026-2210", issuedOn: "2026-05-12", validTo: "2026-08-10" } as const;
const heard = { workerHeard: { on: "2026-11-04", language: "darija" } };

export const seasonExamples: readonly Example[] = [
  {
    id: "wholeSeason",
    rows: ["S6", "S9", "SW7"],
    opens: opensSeason,
    play: [
      ...ended(),
      step("2026-11-05T09:00:00Z", "authority", "givePriority", {
        expect: { state: "priority", elsewhere: "priority" },
      }),
    ],
  },
  {
    id: "seventeenYears",
    rows: ["SW10", "S8"],
    opens: opensSeason,
    play: [
      record("2026-04-07T08:00:00Z", "placement", "worker", { worker: { ...worker, birthDate: "2009-02" }, place }),
      onOffer(),
      step("2026-04-07T09:00:00Z", "placement", "propose", {
        expect: { refused: "condition-not-met", conditions: ["adult"], state: "chosen" },
      }),
    ],
  },
  {
    id: "twoMonthsTwentyDays",
    rows: ["SW11", "C-SEA-3M"],
    opens: opensSeason,
    play: [
      ...proposed(),
      record("2026-04-08T08:00:00Z", "authority", "standing", { employerStanding: inOrder }),
      employersOffer(),
      step("2026-04-08T09:00:00Z", "employer", "offerContract", {
        facts: { contract: { ...contract, ends: "2026-09-05", travelPaidBy: "worker", rentTakenFromPay: true } },
        expect: {
          refused: "condition-not-met",
          conditions: ["longEnough", "travelPaid", "rentApart"],
          state: "proposed",
        },
      }),
    ],
  },
  {
    id: "offerNotOpen",
    rows: ["S7", "S11"],
    opens: opensSeason,
    play: [
      record("2026-04-07T08:00:00Z", "placement", "worker", { worker, place }),
      step("2026-04-07T08:20:00Z", "placement", "propose", {
        expect: { refused: "condition-not-met", conditions: ["offerOpen"], state: "chosen" },
      }),
      onOffer("announced"),
      step("2026-04-07T08:40:00Z", "placement", "propose", {
        expect: { refused: "condition-not-met", conditions: ["offerOpen"], state: "chosen" },
      }),
      onOffer("filled", "2026-04-07T08:45:00Z"),
      step("2026-04-07T08:50:00Z", "placement", "propose", {
        expect: { refused: "condition-not-met", conditions: ["offerOpen"], state: "chosen" },
      }),
      onOffer("selected", "2026-04-07T08:55:00Z"),
      step("2026-04-07T09:00:00Z", "placement", "propose", { expect: { state: "proposed", elsewhere: "proposed" } }),
    ],
  },
  {
    id: "sanctionedSince",
    rows: ["S7"],
    opens: opensSeason,
    play: [
      ...proposed(),
      record("2026-04-08T08:00:00Z", "authority", "standing", {
        employerStanding: { result: "sanctioned", checkedOn: "2026-04-08" },
      }),
      step("2026-04-08T09:00:00Z", "employer", "offerContract", {
        facts: { contract },
        expect: { refused: "condition-not-met", conditions: ["offerStands", "employerInOrder"], state: "proposed" },
      }),
    ],
  },
  {
    id: "impossibleDates",
    rows: ["seasonal-work §4", "C-SEA-REQ", "C-SEA-END"],
    opens: opensSeason,
    play: [
      record("2026-04-07T08:00:00Z", "placement", "worker", { worker: { ...worker, firstSeason: false }, place }),
      onOffer(),
      step("2026-04-07T09:00:00Z", "placement", "propose", { expect: { state: "proposed", elsewhere: "proposed" } }),
      record("2026-04-08T08:00:00Z", "authority", "standing", { employerStanding: inOrder }),
      employersOffer(),
      step("2026-04-08T09:00:00Z", "employer", "offerContract", {
        facts: { contract: { ...contract, ends: "2026-06-01" } },
        expect: { refused: "condition-not-met", conditions: ["datesInOrder"], state: "proposed" },
      }),
    ],
  },
  {
    id: "notYetHappened",
    rows: ["seasonal-work §7", "C-SEA-REQ"],
    opens: opensSeason,
    play: [
      ...authorised(),
      record("2026-05-05T09:00:00Z", "visas", "medical", { medical: { heldOn: "2026-05-07" } }),
      step("2026-05-05T09:10:00Z", "visas", "issueVisa", {
        facts: { visa },
        expect: { refused: "condition-not-met", conditions: ["medicalHeld"], state: "authorised" },
      }),
      step("2026-05-12T09:00:00Z", "visas", "issueVisa", { facts: { visa } }),
      step("2026-06-01T09:00:00Z", "workerHere", "enter", {
        facts: { entry: { on: "2026-06-13", source: "declaration" } },
        expect: { refused: "condition-not-met", conditions: ["entryPast"], state: "visaIssued" },
      }),
      step("2026-06-13T17:00:00Z", "workerHere", "enter", {
        facts: { entry: { on: "2026-06-13", source: "declaration" } },
      }),
      step("2026-06-18T09:00:00Z", "authority", "startWork", {
        facts: { card: { askedOn: "2026-06-10" } },
        expect: { refused: "condition-not-met", conditions: ["cardAsked"], state: "entered" },
      }),
      step("2026-06-18T09:10:00Z", "authority", "startWork", { facts: { card: { askedOn: "2026-06-17" } } }),
      step("2026-07-01T09:00:00Z", "authority", "endSeason", {
        reason: "TERM",
        facts: { seasonEnd: { on: "2026-10-31" } },
        expect: { refused: "condition-not-met", conditions: ["endPossible"], state: "working" },
      }),
    ],
  },
  {
    id: "moneyAsked",
    rows: ["SW8", "S1"],
    opens: opensSeason,
    play: [
      ...contractOffered(),
      read("2026-04-10T18:00:00Z", "paid"),
      step("2026-04-10T18:10:00Z", "worker", "accept", {
        facts: { acceptance: { language: "darija" } },
        expect: { refused: "condition-not-met", conditions: ["noFee"], state: "contractOffered" },
      }),
      record("2026-04-16T18:00:00Z", "worker", "fees", { fees: "refunded" }),
      step("2026-04-16T18:10:00Z", "worker", "accept", {
        facts: { acceptance: { language: "darija" } },
        expect: { state: "accepted", elsewhere: "accepted" },
      }),
    ],
  },
  {
    id: "notReadYet",
    rows: ["S6"],
    opens: opensSeason,
    play: [
      ...contractOffered(),
      step("2026-04-10T18:10:00Z", "worker", "accept", {
        facts: { acceptance: { language: "darija" } },
        expect: {
          refused: "condition-not-met",
          conditions: ["understood", "readInLanguage", "noFee"],
          state: "contractOffered",
        },
      }),
      read("2026-04-11T18:00:00Z"),
      step("2026-04-11T18:20:00Z", "worker", "askChange", {
        reason: "HOURS",
        expect: { state: "proposed", elsewhere: "proposed" },
      }),
    ],
  },
  {
    id: "sixMonthsThreeDays",
    rows: ["SW4", "C-SEA-6M"],
    opens: opensSeason,
    play: [
      ...accepted(),
      record("2026-04-20T08:30:00Z", "authority", "otherSeason", { otherSeason: "none" }),
      step("2026-04-20T09:00:00Z", "authority", "authorise", {
        person: "one",
        facts: {
          yearCount: { ...yearCount, civilYearUntil: "2026-10-28", rollingYearUntil: "2026-11-20" },
          authorisation,
        },
        expect: { refused: "condition-not-met", conditions: ["withinYear"], state: "accepted" },
      }),
      step("2026-04-20T11:00:00Z", "authority", "authorise", {
        person: "one",
        facts: {
          yearCount: {
            civilYearUntil: "2026-10-28",
            rollingYearUntil: "2026-11-20",
            reading: "rollingYear",
            reason: "Deux contrats courts chez deux employeurs : lecture glissante retenue et motivée.",
          },
          authorisation,
        },
      }),
      sign("2026-04-20T12:00:00Z", "authority", "authorise", {
        person: "two",
        expect: { state: "authorised", elsewhere: "authorised" },
      }),
    ],
  },
  {
    id: "overlappingSeasons",
    rows: ["seasonal-work §3 day counter"],
    opens: opensSeason,
    play: [
      ...accepted(),
      record("2026-04-20T08:30:00Z", "authority", "otherSeason", { otherSeason: "overlapping" }),
      step("2026-04-20T09:00:00Z", "authority", "authorise", {
        person: "one",
        facts: { yearCount, authorisation },
        expect: { refused: "condition-not-met", conditions: ["noOverlap"], state: "accepted" },
      }),
    ],
  },
  {
    id: "employerInsolvent",
    rows: ["SW5", "S7"],
    opens: opensSeason,
    play: [
      ...working(),
      internal("2026-07-06T09:00:00Z", "inspector", "openReplacement", { reason: "DEFAULT" }),
      record("2026-07-08T09:00:00Z", "authority", "newContract", {
        contract: { ...contract, employer: "Serres de Cadillac", site: "Route de Sauternes, Cadillac" },
      }),
      internal("2026-07-09T09:00:00Z", "authority", "placeAgain", {
        person: "one",
        facts: {
          authorisation: { ...authorisation, reference: "AT-33-2026-0611", endorsedOn: "2026-07-09" },
          newEmployer: "FR-EMP-33-2",
        },
        expect: { refused: "condition-not-met", conditions: ["newPlaceAccepted"] },
      }),
      record("2026-07-09T18:00:00Z", "workerHere", "newPlace", { replacementAccepted: "accepted" }),
      internal("2026-07-10T09:00:00Z", "authority", "placeAgain", {
        person: "one",
        facts: {
          authorisation: { ...authorisation, reference: "AT-33-2026-0611", endorsedOn: "2026-07-10" },
          newEmployer: "FR-EMP-33-2",
        },
      }),
      sign("2026-07-10T10:00:00Z", "authority", "placeAgain", { person: "two", expect: { state: "working" } }),
    ],
  },
  {
    id: "leftOutAfterComplaint",
    rows: ["SW3", "S4", "W7"],
    opens: opensSeason,
    play: [
      ...ended(),
      record("2026-11-04T09:00:00Z", "authority", "heard", heard),
      record("2026-11-05T09:00:00Z", "inspector", "review", { retaliation: "feared" }),
      step("2026-11-06T09:00:00Z", "authority", "leaveOut", {
        person: "one",
        reason: "NO_POST",
        expect: { refused: "condition-not-met", conditions: ["notInReview"], state: "ended" },
      }),
      step("2026-11-06T10:00:00Z", "authority", "givePriority", {
        expect: { state: "priority", elsewhere: "priority" },
      }),
    ],
  },
];
