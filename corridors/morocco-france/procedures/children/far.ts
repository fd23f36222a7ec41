/** The other shore's answer: on what basis, and that giving it endangers nobody there either. */
import {
  attestation,
  attested,
  compare,
  condition,
  date,
  factValue,
  fragment,
  now,
  postCode,
  privateFact,
  record,
  shared,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { protectionBasis } from "./schemas.ts";

export const farFacts = fragment({
  answerBasis: shared(protectionBasis, {
    owner: "requested",
    by: ["authorityThere", "careThere"],
    category: "T",
    basis: basis("W11"),
  }),
  /** Which service looks into it there: until it is named, the authority alone sees the case. */
  entrusted: privateFact(record({ care: postCode(), since: date() }), {
    owner: "requested",
    by: "authorityThere",
    category: "T",
    basis: basis("minors §8"),
  }),
  answerSafe: attestation(["endangersNobody", "danger"], {
    owner: "requested",
    by: "careThere",
    kind: "private",
    category: "K",
    basis: basis("M11"),
  }),
});

export const farGuards = {
  answerBasisValid: compare(factValue("answerBasis.validUntil"), ">=", now),
  answerSafe: attested("answerSafe", "endangersNobody"),
} as const;

export const farConditions = fragment({
  answerBasisValid: condition(farGuards.answerBasisValid, basis("W11")),
  answerSafe: condition(farGuards.answerSafe, basis("M11")),
});
