/**
 * The walls: what a party must never do given what it knows. Each is written once, over every step that would break it.
 * W6, W7 and W8 are not walls of this procedure: security, complaints and statistics live in other compartments.
 */
import { all, type GuardOver, held, internalIn, never, not, raised } from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { printsRecorded, reviewed, rightPurpose, transferAllowed } from "./completeness.ts";
import { gateGuards } from "./gates.ts";

/** @param leaves the steps of the requesting party that send something of the person, or move the person. */
export const requestingWalls = (leaves: readonly string[]) =>
  [
    wall("asylumConfidential", "W1", leaves, gateGuards.asylumClosed),
    wall("reviewedFirst", "W2", ["request"], reviewed),
    wall("noChild", "W3", leaves, all(gateGuards.adult, gateGuards.adultByBirthDate)),
    wall("reflectionRespected", "W4", leaves, gateGuards.noReflectionPeriod),
    wall("healthFirst", "W5", leaves, gateGuards.noMedicalReview),
    wall("purposeKept", "W9", ["request"], rightPurpose),
    wall("transferBasisFirst", "W11", ["request"], transferAllowed),
    wall("noHalfRecordedCapture", "identification §5 coerced", ["request"], printsRecorded),
    wall("suspendedStaysHome", "identification §4 stop codes", leaves, not(raised("suspended", "requesting"))),
  ] as const;

const wall = <F extends string>(
  id: string,
  row: Parameters<typeof basis>[0],
  at: readonly string[],
  unless: GuardOver<F>,
) => never(id, { row, party: "requesting", at, unless, basis: basis(row) });

/** @param decides the steps by which the requested State answers on nationality */
export const requestedWalls = (decides: readonly string[]) =>
  [
    never("personDecides", {
      row: "W10",
      party: "requested",
      at: ["recognise"],
      unless: all(internalIn("requested", "checked"), held("recognition.grounds")),
      basis: basis("W10"),
    }),
    never("notWhileSuspended", {
      row: "identification §4 stop codes",
      party: "requested",
      at: decides,
      unless: not(raised("suspended", "requesting")),
      basis: basis("identification §4 stop codes"),
    }),
  ] as const;
