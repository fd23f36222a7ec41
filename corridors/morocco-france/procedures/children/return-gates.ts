/** The gates of a return, M1 to M11 (minors §4): each attested or shown by a person, none that a role can pass over. */
import {
  all,
  attested,
  clockIs,
  compare,
  condition,
  factValue,
  fragment,
  held,
  is,
  link,
  linked,
  now,
  oneOf,
  plus,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";

export const returnLinks = fragment({
  determination: link({
    party: "requesting",
    procedure: "child-best-interests",
    by: "care",
    basis: basis("M2"),
  }),
});

export const returnGuards = {
  determined: linked("determination", "returnSought"),
  decidedByJudge: all(is("decision.kind", "transfersJurisdiction"), is("decision.standing", "executory")),
  keepsJurisdiction: is("decision.kind", "keepsJurisdiction"),
  consentHeld: held("consent"),
  carerReady: all(is("reception.agreed", true), is("reception.able", true)),
  openSetting: oneOf("reception.setting", ["family", "community"]),
  carerVisited: all(is("homeVisit.agreed", true), is("homeVisit.able", true), is("homeVisit.carersHeard", true)),
  noRisk: attested("returnSafety", "noRisk"),
  accompanied: oneOf("plan.accompaniedBy", ["parent", "guardian", "specialisedOfficial"]),
  noReflection: attested("reflection", "none", "ended"),
  noProceedings: attested("proceedings", "none"),
  childUnderstands: attested("childUnderstands", "understood"),
  recourseOver: attested("recourse", "timePassed", "waivedByLawyer"),
  enforcementClean: attested("enforcementFiles", "noneHeld"),
  dayCome: compare(factValue("plan.leavesOn"), "<=", now),
  consultationOverdue: clockIs("consultation", "ended"),
  majorityReached: all(
    compare<"child">(plus(factValue("child.birthDate"), "P18Y"), "<=", now),
    is("child.doubt", false),
  ),
} as const;

export const returnConditions = fragment({
  determined: condition(returnGuards.determined, basis("M2")),
  decidedByJudge: condition(returnGuards.decidedByJudge, basis("M1")),
  keepsJurisdiction: condition(returnGuards.keepsJurisdiction, basis("M1")),
  consentHeld: condition(returnGuards.consentHeld, basis("M6")),
  carerReady: condition(returnGuards.carerReady, basis("M3")),
  openSetting: condition(returnGuards.openSetting, basis("M7")),
  carerVisited: condition(returnGuards.carerVisited, basis("M3")),
  noRisk: condition(returnGuards.noRisk, basis("M4")),
  accompanied: condition(returnGuards.accompanied, basis("M7")),
  noReflection: condition(returnGuards.noReflection, basis("M8")),
  noProceedings: condition(returnGuards.noProceedings, basis("M8")),
  childUnderstands: condition(returnGuards.childUnderstands, basis("M9")),
  recourseOver: condition(returnGuards.recourseOver, basis("M9")),
  enforcementClean: condition(returnGuards.enforcementClean, basis("M10")),
  dayCome: condition(returnGuards.dayCome, basis("minors §5 journey")),
  consultationOverdue: condition(returnGuards.consultationOverdue, basis("C-H33")),
  majorityReached: condition(returnGuards.majorityReached, basis("C-18")),
});

/** Before a judge may transfer jurisdiction, and again before the child leaves. */
export const beforeDecision = ["determined", "consentHeld", "carerReady", "openSetting", "noRisk"] as const;

export const beforeJourney = [
  "decidedByJudge",
  ...beforeDecision,
  "accompanied",
  "noReflection",
  "noProceedings",
  "childUnderstands",
  "recourseOver",
  "enforcementClean",
  "endangersNobody",
] as const;
