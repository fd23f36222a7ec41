/**
 * Transit: a State asks another to let somebody pass through its airport on the way to a third country. The third State takes no part
 * and is told nothing by either; who is not let in there comes back to the State that asked.
 */
import {
  after,
  clock,
  code,
  compare,
  condition,
  date,
  escalate,
  factValue,
  final,
  freeText,
  held,
  instant,
  integer,
  is,
  now,
  postCode,
  privateFact,
  procedure,
  record,
  shared,
  text,
  turn,
  until,
} from "@wasl/procedure";
import { basis } from "../basis.ts";
import { transitExamples } from "./examples/transit.ts";
import { everyGateWall } from "./fragments/gate-walls.ts";
import { lapsing, toExecute, toTransmit } from "./fragments/gates.ts";
import { identifyingConditions } from "./fragments/identifying.ts";
import { arrivalRoles, parties, roles } from "./fragments/parties.ts";
import { readingStates, readingSteps } from "./fragments/reading.ts";
import {
  answerBasisFact,
  ofAge,
  returningAtAnyTime,
  returningConditions,
  returningFacts,
  returningLeaves,
  traveller,
} from "./fragments/returning.ts";
import { airport, country } from "./fragments/schemas.ts";
import { noPause, requestedWall, requestingWall } from "./fragments/wall.ts";

const { identificationService, ...who } = roles;
const section = basis("readmission §10 transit");
const asking = { owner: "requesting", category: "L", by: "central", basis: section } as const;
const answering = { owner: "requested", category: "D", by: "consul", basis: section } as const;
const reaches = factValue("transitPlan.reachesAt");

const conditions = {
  ...returningConditions,
  answerBasisValid: identifyingConditions.answerBasisValid,
  passageAhead: condition(compare(reaches, ">", now), section),
  noticeGiven: condition(compare(reaches, ">=", after(now, "C-LPC-FLIGHT", "requested")), basis("C-LPC-FLIGHT")),
  /** Somebody has looked at whether the third country lets the person in, and whether the person is safe there. */
  onwardAdmitted: condition(is("onward.admission", "assured"), section),
  onwardSafe: condition(is("onward.safety", "examined"), basis("W2")),
  papersLast: condition(compare(factValue("transitPapers.validTo"), ">=", reaches), section),
  fewOnFlight: condition(
    compare(factValue("transitPlan.personsOnFlight"), "<=", { value: 2 }),
    basis("identification §3 persons per flight"),
  ),
} as const;

export default procedure("transit", {
  since: "2025-11-11",
  compartment: "removal",
  parties,
  roles: { ...who, ...arrivalRoles },
  facts: {
    ...returningFacts,
    ...answerBasisFact,
    traveller: shared(traveller, { owner: "requesting", category: "A", by: "prefecture", basis: section }),
    transitPlan: shared(
      record({
        authority: postCode(),
        addressedTo: postCode(),
        from: airport,
        through: airport,
        reachesAt: instant(),
        leavesAt: instant(),
        destination: country,
        need: code("NONE", "ESCORT", "MEDICAL_ESCORT", "WHEELCHAIR"),
        personsOnFlight: integer(1, 20),
      }),
      asking,
    ),
    transitPapers: shared(
      record({ kind: code("passport", "emergencyDocument"), number: text(20, "^[A-Z0-9]{5,20}$"), validTo: date() }),
      asking,
    ),
    onward: privateFact(record({ admission: code("assured", "notAssured"), safety: code("examined", "notExamined") }), {
      owner: "requesting",
      category: "F",
      by: ["prefecture", "legal"],
      basis: section,
    }),
    permission: shared(record({ contactPost: postCode(), supervised: code("airside", "room") }), answering),
    writtenReasons: shared(record({ text: freeText(1000) }), { ...answering, basis: basis("readmission §5 reasons") }),
    transitDeparture: shared(record({ at: instant(), airport }), { ...asking, by: "border" }),
    passage: shared(record({ at: instant(), airport }), {
      owner: "requested",
      category: "L",
      by: "arrivals",
      basis: section,
    }),
  },
  ...returningAtAnyTime,
  states: {
    prepared: turn("requesting"),
    requested: turn("requested"),
    permitted: turn("requesting"),
    underWay: turn("requested"),
    cameBack: turn("requesting"),
    passed: final(),
    refused: final(),
    closed: final(),
  },
  conditions,
  steps: {
    askTransit: {
      roles: ["central", "prefecture"],
      from: "prepared",
      to: "requested",
      persons: 2,
      second: ["secondReader", "central"],
      when: [
        "passageAhead",
        "noticeGiven",
        "fewOnFlight",
        "papersLast",
        "onwardAdmitted",
        "onwardSafe",
        "decided",
        "reviewed",
        ...toTransmit,
        ...returningLeaves,
      ],
      carries: ["transitPlan", "traveller", "transitPapers", "transferBasis"],
      starts: ["transitReply"],
      lapses: lapsing,
      basis: [section, basis("H5")],
    },
    permit: {
      roles: "consul",
      from: "requested",
      to: "permitted",
      takes: ["permission"],
      mayTake: ["answerBasis"],
      carries: ["permission", "answerBasis"],
      when: ["answerBasisValid", "passageAhead", "notSuspended"],
      stops: ["transitReply"],
      basis: section,
    },
    refuse: {
      roles: "consul",
      from: "requested",
      to: "refused",
      takes: ["writtenReasons"],
      mayTake: ["answerBasis"],
      carries: ["writtenReasons", "answerBasis"],
      reasons: ["ONWARD_RISK", "ONWARD_NOT_ADMITTED", "NO_PLACE", "NOTICE_TOO_SHORT"],
      when: ["answerBasisValid", "notSuspended"],
      stops: ["transitReply"],
      basis: [section, basis("readmission §5 reasons")],
    },
    leaveForTransit: {
      roles: "border",
      from: "permitted",
      to: "underWay",
      takes: ["transitDeparture"],
      carries: ["transitDeparture"],
      when: ["onwardAdmitted", "onwardSafe", "papersLast", ...toExecute, ...returningLeaves],
      starts: ["passing"],
      lapses: lapsing,
      basis: section,
    },
    recordPassage: {
      roles: "arrivals",
      from: "underWay",
      to: "passed",
      takes: ["passage"],
      carries: ["passage"],
      stops: ["passing"],
      basis: section,
    },
    /** Not let in, or not let on: back to the State that asked, always. */
    sendBack: {
      roles: ["arrivals", "consul"],
      from: "underWay",
      to: "cameBack",
      reasons: ["ONWARD_NOT_ADMITTED", "NOT_ON_BOARD", "ONWARD_RISK"],
      stops: ["passing"],
      basis: section,
    },
    receiveBack: { roles: ["border", "prefecture"], from: "cameBack", to: "closed", basis: section },
    giveUp: { roles: ["prefecture", "central"], from: "permitted", to: "closed", basis: section },
  },
  internal: { requesting: { states: readingStates, steps: readingSteps } },
  clocks: {
    transitReply: clock({
      obliged: "requested",
      waiting: "requesting",
      length: until("transitPlan.reachesAt"),
      calendar: "requested",
      warns: ["P5D", "P2D"],
      end: escalate("central", "intake"),
      basis: section,
    }),
    passing: clock({
      obliged: "requested",
      waiting: "requesting",
      length: until("transitPlan.leavesAt"),
      calendar: "requested",
      warns: ["PT2H"],
      end: escalate("central", "arrivals"),
      basis: section,
    }),
  },
  walls: [
    ...everyGateWall(["askTransit", "leaveForTransit"], ["askTransit"], ofAge),
    requestingWall("reviewedFirst", "W2", ["askTransit"], conditions.reviewed.guard),
    requestingWall("decidedFirst", "G1", ["askTransit"], conditions.decided.guard),
    requestingWall("purposeKept", "W9", ["askTransit"], is("transferBasis.purpose", "readmissionAndTransfer")),
    requestingWall("transferBasisFirst", "W11", ["askTransit", "leaveForTransit"], conditions.transferAllowed.guard),
    requestingWall(
      "onwardAssured",
      "readmission §10 transit",
      ["askTransit", "leaveForTransit"],
      conditions.onwardAdmitted.guard,
    ),
    requestingWall("onwardSafety", "W2", ["askTransit", "leaveForTransit"], conditions.onwardSafe.guard),
    requestingWall(
      "transitPapersLast",
      "readmission §10 transit",
      ["askTransit", "leaveForTransit"],
      conditions.papersLast.guard,
    ),
    requestingWall("transitNotice", "C-LPC-FLIGHT", ["askTransit"], conditions.noticeGiven.guard),
    requestingWall(
      "noGroupFlight",
      "identification §3 persons per flight",
      ["askTransit"],
      conditions.fewOnFlight.guard,
    ),
    requestedWall("passageToCome", "readmission §10 transit", ["permit"], conditions.passageAhead.guard),
    requestingWall("passageAskedAhead", "readmission §10 transit", ["askTransit"], conditions.passageAhead.guard),
    requestedWall("answerOnBasis", "W11", ["permit", "refuse"], conditions.answerBasisValid.guard),
    requestedWall("reasonsGiven", "readmission §5 reasons", ["refuse"], held("writtenReasons")),
    requestedWall("notWhileSuspended", "identification §4 stop codes", ["permit", "refuse"], noPause),
  ],
  examples: transitExamples,
});
