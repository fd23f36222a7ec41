import type { Offer } from "@wasl/procedure";

/** Whether there is something to fill in: then it has a page of its own; else a word of confirmation is enough. */
export const needsPage = (offer: Offer): boolean =>
  (offer.do === "step" ||
    offer.do === "internal" ||
    offer.do === "record" ||
    offer.do === "message" ||
    offer.do === "contribute") &&
  (offer.do === "message" || offer.do === "contribute" || offer.takes.length + offer.mayTake.length > 0);
