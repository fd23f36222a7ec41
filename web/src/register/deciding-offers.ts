import type { CaseView, Offer, Procedure } from "@wasl/procedure";
import type { Candidate } from "../../../server/http/api.ts";
import { takesRecord } from "./recognition.ts";

/**
 * The steps by which this person may now decide after what the register showed: with a record, those whose form takes the
 * register's words; with none, the others on identity, each with its reason. Where nothing fits, all that are on identity.
 */
export function decidingOffers(definition: Procedure, view: CaseView, candidate: Candidate | null): readonly Offer[] {
  const onIdentity = view.offers.filter(
    (offer) =>
      offer.enabled &&
      (offer.do === "step" || offer.do === "internal") &&
      offer.takes.some((id) => definition.facts[id]?.category === "D"),
  );
  const fitting = onIdentity.filter(({ takes }) => takesRecord(takes) === (candidate !== null));
  return fitting.length > 0 ? fitting : onIdentity;
}
