import type { CaseView, Offer, Procedure } from "@wasl/procedure";
import { toFill } from "../case/dossier-rows.ts";

/** Everything that is missing and that this person may fill in, on one page; each may still be left for later. */
export function missingOffer(definition: Procedure, view: CaseView): Offer | undefined {
  const missing = toFill(definition, view);
  const one = view.offers.find((offer) => offer.do === "record" && missing.includes(offer.name));
  return one && { ...one, name: "missing", takes: [], mayTake: missing };
}
