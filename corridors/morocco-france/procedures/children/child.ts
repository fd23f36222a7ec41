/** Facts and gates that every procedure about one child has on the side where the child is. */
import {
  attestation,
  attested,
  compare,
  condition,
  factValue,
  flag,
  fragment,
  is,
  link,
  linked,
  not,
  now,
  privateFact,
  raised,
  shared,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { representation } from "./home-schemas.ts";
import { childSchema, hearingSchema, protectionBasis } from "./schemas.ts";

const near = { owner: "requesting", by: "care" } as const;

/** On the child's own file, so that every case of that child reads it, and none of another's. */
export const childFacts = fragment({
  child: shared(childSchema, { ...near, category: "T", file: "person", basis: basis("minors §7 doubt") }),
  transferBasis: shared(protectionBasis, {
    owner: "requesting",
    by: ["care", "authority"],
    category: "T",
    basis: basis("W11"),
  }),
  /** Whoever represents the child reads every case of that child: their posts come with the child's own file. */
  representation: privateFact(representation, {
    owner: "requesting",
    by: "judge",
    category: "K",
    file: "person",
    basis: basis("M2"),
  }),
  /** Article 37: nothing is passed on that would endanger the child or somebody of the family. */
  transmission: attestation(["endangersNobody", "danger"], {
    ...near,
    kind: "private",
    category: "K",
    basis: basis("M11"),
  }),
});

/** What the child said stays with those who care for the child. */
export const heardFact = fragment({
  childSays: privateFact(hearingSchema, { ...near, category: "K", file: "person", basis: basis("M2") }),
});

export const childLinks = fragment({
  /** The child's own file at home: without one, nobody asks the other State anything about a child. */
  childFile: link({
    party: "requesting",
    procedure: "child-best-interests",
    by: "care",
    basis: basis("minors §8"),
  }),
});

export const childGuards = {
  endangersNobody: attested("transmission", "endangersNobody"),
  transferAllowed: compare(factValue("transferBasis.validUntil"), ">=", now),
  purposeKept: is("transferBasis.purpose", "childProtection"),
  noObjection: not(raised("objection")),
  fileOpen: linked("childFile", ["secured", "represented", "assessed", "determined", "returnSought"]),
} as const;

export const childConditions = fragment({
  endangersNobody: condition(childGuards.endangersNobody, basis("M11")),
  transferAllowed: condition(childGuards.transferAllowed, basis("W11")),
  purposeKept: condition(childGuards.purposeKept, basis("W9")),
  noObjection: condition(childGuards.noObjection, basis("safeguards §9 objection")),
});

/** What every sending about a child asks again. */
export const childSends = ["endangersNobody", "transferAllowed", "purposeKept", "noObjection"] as const;

export const childFlags = fragment({
  /** Counsel's channel: nothing is sent until a person has looked again. */
  objection: flag({
    owners: "requesting",
    by: ["lawyer", "judge"],
    liftedBy: "judge",
    crosses: false,
    basis: basis("safeguards §9 objection"),
  }),
  withdrawn: flag({
    owners: "requesting",
    by: ["judge", "care"],
    effect: "closes",
    causes: ["PROTECTED_HERE", "NOT_NEEDED", "OPENED_TWICE", "OTHER"],
    basis: basis("minors §3"),
  }),
});
