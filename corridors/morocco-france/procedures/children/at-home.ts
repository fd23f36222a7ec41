/** What the State where the child is keeps of the child's file, and what stands in the way of what (minors §§3–7). */
import {
  all,
  any,
  attestation,
  attested,
  clock,
  compare,
  condition,
  escalate,
  factValue,
  flag,
  fragment,
  held,
  is,
  link,
  linked,
  not,
  now,
  oneOf,
  plus,
  privateFact,
  raised,
  rule,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { protectingWall } from "../fragments/wall.ts";
import * as shape from "./home-schemas.ts";
import { childSchema, hearingSchema } from "./schemas.ts";

const careFile = { owner: "protecting", by: "care", category: "K" } as const;
const judgeFile = { owner: "protecting", by: "judge", category: "K" } as const;

export const homeFacts = fragment({
  /** Of category T, as in every procedure about a child: a name is what a question to another service needs. */
  child: privateFact(childSchema, {
    owner: "protecting",
    by: "care",
    category: "T",
    file: "person",
    basis: basis("minors §7 doubt"),
  }),
  childSays: privateFact(hearingSchema, { ...careFile, file: "person", basis: basis("M2") }),
  signal: privateFact(shape.signal, { ...careFile, basis: basis("minors §3") }),
  representation: privateFact(shape.representation, { ...judgeFile, file: "person", basis: basis("M2") }),
  needs: privateFact(shape.needs, { ...careFile, basis: basis("M2") }),
  determination: privateFact(shape.determination, { ...careFile, basis: basis("M2") }),
  judgment: privateFact(shape.judgment, { ...judgeFile, basis: basis("M1") }),
  ageDecision: privateFact(shape.ageDecision, { ...judgeFile, basis: basis("minors §7 doubt") }),
  returnSafety: attestation(["noRisk", "risk", "notYetKnown"], { ...careFile, kind: "private", basis: basis("M4") }),
  /** A sign of trafficking opens a time of reflection: no journey in it. Read by those who care and by the judge alone. */
  reflection: attestation(["none", "ended", "running"], {
    owner: "protecting",
    by: "care",
    category: "J",
    file: "person",
    basis: basis("W4"),
  }),
});

const ofAge = compare<"child">(plus(factValue("child.birthDate"), "P18Y", "protecting"), "<=", now);
const under18 = compare<"child">(plus(factValue("child.birthDate"), "P18Y", "protecting"), ">", now);

const guards = {
  /** Refused only where an undisputed document makes it certain. Every doubt is a child. */
  mayBeChild: any(under18, oneOf("child.ageBasis", ["declared", "assessed"]), is("child.doubt", true)),
  childHeard: all(held("childSays"), held("representation")),
  confidential: is("determination.undertaking", true),
  decidedToProtect: is("judgment.kind", "protectHere"),
  mandated: is("judgment.kind", "seekReturn"),
  returnInInterest: oneOf("determination.solution", ["familyInOrigin", "careInOrigin"]),
  receptionKnown: held("determination.receivedBy"),
  noRisk: attested("returnSafety", "noRisk"),
  arrivedThere: linked("journey", ["received", "followed3", "followed6", "followedUp"]),
  adultByJudge: is("ageDecision.finding", "adult"),
  majorityReached: all(ofAge, is("child.doubt", false)),
  noReflection: attested("reflection", "none", "ended"),
  noObjection: not(raised("objection")),
} as const;

export const homeConditions = fragment({
  mayBeChild: condition(guards.mayBeChild, basis("minors §7 doubt")),
  childHeard: condition(guards.childHeard, basis("M2")),
  confidential: condition(guards.confidential, basis("minors §5 confidentiality")),
  decidedToProtect: condition(guards.decidedToProtect, basis("M1")),
  mandated: condition(guards.mandated, basis("M1")),
  returnInInterest: condition(guards.returnInInterest, basis("M2")),
  receptionKnown: condition(guards.receptionKnown, basis("M5")),
  noRisk: condition(guards.noRisk, basis("M4")),
  arrivedThere: condition(guards.arrivedThere, basis("minors §3")),
  adultByJudge: condition(guards.adultByJudge, basis("minors §7 doubt")),
  majorityReached: condition(guards.majorityReached, basis("C-18")),
  noReflection: condition(guards.noReflection, basis("W4")),
  noObjection: condition(guards.noObjection, basis("safeguards §9 objection")),
});

export const homeFlags = fragment({
  objection: flag({
    owners: "protecting",
    by: ["lawyer", "judge"],
    liftedBy: "judge",
    basis: basis("safeguards §9 objection"),
  }),
  /** Acts at once, and waits for no assessment. */
  urgent: flag({
    owners: "protecting",
    by: ["care", "judge"],
    causes: ["DANGER", "TRAFFICKING_SIGNS", "HEALTH", "RUNAWAY"],
    basis: basis("minors §3 urgent"),
  }),
});

export const homeLinks = fragment({
  /** The case in which the child went back: this file is closed only once somebody has received the child there. */
  journey: link({
    party: "protecting",
    procedure: "child-return",
    by: "care",
    basis: basis("minors §3"),
  }),
});

export const homeClocks = fragment({
  assessment: clock({
    obliged: "protecting",
    waiting: "protecting",
    length: rule("C-BIA"),
    calendar: "protecting",
    warns: ["P3D"],
    end: escalate("care", "judge"),
    basis: basis("C-BIA"),
  }),
});

export const homeWalls = [
  protectingWall("doubtIsChild", "minors §7 doubt", ["secure"], guards.mayBeChild),
  protectingWall("heardWithHelp", "M2", ["assess", "determine"], guards.childHeard),
  protectingWall("undertakingSigned", "minors §5 confidentiality", ["determine"], guards.confidential),
  protectingWall("judgeProtects", "M1", ["protectHere"], guards.decidedToProtect),
  protectingWall("judgeAlone", "M1", ["seekReturn"], guards.mandated),
  protectingWall("onlyInInterest", "M2", ["seekReturn"], guards.returnInInterest),
  protectingWall("receptionBeforeDecision", "M5", ["seekReturn"], guards.receptionKnown),
  protectingWall("noReturnIntoRisk", "M4", ["seekReturn"], guards.noRisk),
  protectingWall("reflectionRespected", "W4", ["seekReturn"], guards.noReflection),
  protectingWall("objectionRead", "safeguards §9 objection", ["seekReturn"], guards.noObjection),
  protectingWall("arrivedFirst", "minors §3", ["closeAfterArrival"], guards.arrivedThere),
  protectingWall("judgeOnAge", "minors §7 doubt", ["recordAdulthood"], guards.adultByJudge),
  protectingWall("birthdayNotGuessed", "C-18", ["reachMajority"], guards.majorityReached),
] as const;
