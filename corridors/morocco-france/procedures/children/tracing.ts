/** What is known of the family, what is found, what the family says; and safety, before each. */
import {
  attestation,
  attested,
  clock,
  code,
  condition,
  date,
  escalate,
  fragment,
  freeText,
  held,
  internalIn,
  listOf,
  optional,
  postCode,
  privateFact,
  record,
  shared,
  text,
  until,
  yesNo,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { writtenName } from "../fragments/schemas.ts";
import { requestedWall, requestingWall } from "../fragments/wall.ts";
import { childGuards } from "./child.ts";
import { farGuards } from "./far.ts";
import { sendingWalls } from "./sending-walls.ts";

const section = basis("M4");
const relation = code("mother", "father", "grandparent", "sibling", "uncleOrAunt", "other");

export const tracingFacts = fragment({
  /** Only what a family needs to be found by. */
  trace: shared(
    record({
      from: postCode(),
      to: postCode(),
      relatives: listOf(
        record({ relation, name: writtenName, lastKnown: optional(text(80)), comment: optional(freeText(300)) }),
        4,
        1,
      ),
      answerBy: date(),
    }),
    { owner: "requesting", by: "care", category: "T", basis: section },
  ),
  childAgrees: attestation(["agrees", "doesNotAgree"], {
    owner: "requesting",
    by: "care",
    kind: "private",
    category: "K",
    basis: section,
  }),
  /** Whether looking for them, or writing to them, could put anybody in danger. Stays there. */
  safetyThere: privateFact(
    record({ checkedOn: date(), risk: code("none", "someHandled", "serious"), notes: optional(freeText(800)) }),
    { owner: "requested", by: "careThere", category: "K", basis: section },
  ),
  found: shared(
    record({
      relatives: listOf(record({ relation, name: writtenName, region: optional(text(60)) }), 4, 1),
      reachable: yesNo(),
    }),
    { owner: "requested", by: ["authorityThere", "careThere"], category: "T", basis: section },
  ),
  contact: shared(
    record({
      with: listOf(relation, 4, 1),
      how: code("letter", "telephone", "videoWithCare", "visitByCare"),
      message: optional(freeText(800)),
    }),
    { owner: "requesting", by: "care", category: "T", basis: section },
  ),
  /** What the family says of itself. There is no field in which to press it. */
  family: shared(
    record({
      wishesContact: yesNo(),
      wouldReceive: code("yes", "no", "notYetKnown"),
      able: code("yes", "withHelp", "no", "notYetKnown"),
      situation: freeText(1200),
    }),
    { owner: "requested", by: "careThere", category: "T", basis: basis("M3") },
  ),
});

const guards = {
  childHeard: held("childSays"),
  childWishes: attested("childAgrees", "agrees"),
  safetyChecked: internalIn("requested", "checked"),
} as const;

export const tracingConditions = fragment({
  fileOpen: condition(childGuards.fileOpen, basis("minors §8")),
  childHeard: condition(guards.childHeard, basis("M2")),
  childWishes: condition(guards.childWishes, section),
  safetyChecked: condition(guards.safetyChecked, section),
});

export const tracingInternal = fragment({
  requested: {
    states: ["notChecked", "checked"],
    steps: {
      checkSafety: {
        roles: "careThere",
        from: ["notChecked", "checked"],
        to: "checked",
        takes: ["safetyThere"],
        basis: section,
      },
    },
  },
});

export const tracingClocks = fragment({
  search: clock({
    obliged: "requested",
    waiting: "requesting",
    length: until("trace.answerBy"),
    calendar: "requested",
    warns: ["P7D"],
    end: escalate("authority", "authorityThere"),
    basis: section,
  }),
});

const sends = ["ask", "allowContact"] as const;

export const tracingWalls = [
  requestingWall("noFishing", "minors §8", ["ask"], childGuards.fileOpen),
  requestingWall("childHeardFirst", "M2", ["ask"], guards.childHeard),
  requestingWall("childWishesIt", "M4", sends, guards.childWishes),
  ...sendingWalls(sends),
  requestedWall("safetyBeforeSearch", "M4", ["reportFound"], guards.safetyChecked),
  requestedWall("article37There", "M11", ["reportFound", "reportFamily"], farGuards.answerSafe),
  requestedWall("answerOnBasis", "W11", ["reportFound", "reportFamily"], farGuards.answerBasisValid),
] as const;
