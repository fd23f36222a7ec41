/** What a file must hold before it may be read a second time, and what it may not leave without. */
import { all, any, compare, condition, factValue, fragment, held, is, not, now, oneOf } from "@wasl/procedure";
import { basis } from "../../basis.ts";

/** Prints taken against the person's will: every line of the record, or they may not leave (L741-6, Loi 2025-796 art. 3). */
export const captureComplete = any(
  oneOf("capture.mode", ["cooperative", "refused"]),
  all(
    is("capture.mode", "coerced"),
    held("capture.refusalRecord"),
    held("capture.necessityStatement"),
    held("capture.requestToProsecutor"),
    held("capture.authorisation"),
    held("capture.lawyer"),
    held("capture.information"),
    held("capture.officialRecord"),
  ),
);

export const reviewed = held("individualReview.considered");
export const transferAllowed = compare(factValue("transferBasis.validUntil"), ">=", now);
export const rightPurpose = is("transferBasis.purpose", "identificationAndTravelDocument");
export const printsRecorded = any(not(held("prints")), captureComplete);

export const completenessConditions = fragment({
  addressed: condition(held("dossier"), basis("identification §6")),
  named: condition(
    any(held("person.family.latin"), held("person.family.arabic"), held("person.family.tifinagh")),
    basis("identification §6"),
  ),
  presumed: condition(held("presumption"), basis("identification §4")),
  photographed: condition(held("photo"), basis("identification §2 photos")),
  /** Prints, unless a document speaks for the person or a refusal without coercion is on record. */
  printsOrDocument: condition(
    any(held("prints"), held("identityDocuments"), is("capture.mode", "refused")),
    basis("identification §2 no document"),
  ),
  captureRecorded: condition(printsRecorded, basis("identification §5 coerced")),
  custodyKnown: condition(held("custody"), basis("G7")),
  windowGiven: condition(
    any(oneOf("custody.situation", ["free", "houseArrest"]), held("retentionWindow")),
    basis("identification §6"),
  ),
  decided: condition(held("removalDecision"), basis("G1")),
  reviewed: condition(reviewed, basis("W2")),
  transferAllowed: condition(transferAllowed, basis("W11")),
});

/** What the request says of the person and of where it goes; the presumption, the decision and the review stay at home. */
export const fileComplete = all(
  completenessConditions.addressed.guard,
  completenessConditions.named.guard,
  completenessConditions.photographed.guard,
  completenessConditions.printsOrDocument.guard,
  completenessConditions.custodyKnown.guard,
  completenessConditions.windowGiven.guard,
);

/** Checked by the prefecture before the second reading. */
export const complete = [
  "addressed",
  "named",
  "presumed",
  "photographed",
  "printsOrDocument",
  "captureRecorded",
  "custodyKnown",
  "windowGiven",
  "decided",
  "reviewed",
  "transferAllowed",
] as const;

/** What every sending asks again, besides the gates. */
export const mayLeave = ["captureRecorded", "transferAllowed"] as const;
