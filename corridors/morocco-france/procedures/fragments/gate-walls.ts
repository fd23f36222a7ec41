/** The walls behind the gates, each over the steps by which something leaves or somebody is moved: the same in every procedure of removal. */
import { all, type GuardOver } from "@wasl/procedure";
import { gateGuards } from "./gates.ts";
import { identifyingConditions } from "./identifying.ts";
import { noPause, requestingWall } from "./wall.ts";

type At = readonly string[];

/** @param byBirthDate what is known of the birth in this procedure. */
const noChildBy = <F extends string>(at: At, byBirthDate: GuardOver<F>) =>
  requestingWall("noChild", "W3", at, all<F | "age">(gateGuards.adult, byBirthDate));

export const gateWalls = {
  asylumConfidential: (at: At) => requestingWall("asylumConfidential", "W1", at, gateGuards.asylumClosed),
  noChild: (at: At) => noChildBy(at, gateGuards.adultByBirthDate),
  reflectionRespected: (at: At) => requestingWall("reflectionRespected", "W4", at, gateGuards.noReflectionPeriod),
  healthFirst: (at: At) => requestingWall("healthFirst", "W5", at, gateGuards.noMedicalReview),
  suspendedStaysHome: (at: At) => requestingWall("suspendedStaysHome", "identification §4 stop codes", at, noPause),
  enforceableOnly: (at: At) => requestingWall("enforceableOnly", "G1", at, gateGuards.enforceable),
  appealAwaited: (at: At) => requestingWall("appealAwaited", "G2", at, gateGuards.noSuspensiveAppeal),
  titleInForce: (at: At) => requestingWall("titleInForce", "G7", at, gateGuards.titleValid),
  minimisedFirst: (at: At) => requestingWall("minimisedFirst", "G8", at, gateGuards.minimised),
  informedFirst: (at: At) => requestingWall("informedFirst", "G9", at, gateGuards.informed),
  objectionRead: (at: At) =>
    requestingWall("objectionRead", "safeguards §9 objection", at, identifyingConditions.noObjection.guard),
} as const;

/** All of them over the same steps, for a procedure that sends on every one. */
export const everyGateWall = <F extends string>(leaves: At, sends: At, byBirthDate: GuardOver<F>) =>
  [
    gateWalls.asylumConfidential(leaves),
    noChildBy(leaves, byBirthDate),
    gateWalls.reflectionRespected(leaves),
    gateWalls.healthFirst(leaves),
    gateWalls.suspendedStaysHome(leaves),
    gateWalls.enforceableOnly(leaves),
    gateWalls.appealAwaited(leaves),
    gateWalls.titleInForce(leaves),
    gateWalls.informedFirst(leaves),
    gateWalls.objectionRead(leaves),
    gateWalls.minimisedFirst(["internal:passReading", ...sends]),
  ] as const;
