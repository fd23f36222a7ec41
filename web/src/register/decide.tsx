import { Link } from "@tanstack/react-router";
import type { CaseView } from "@wasl/procedure";
import type { Candidate } from "../../../server/http/api.ts";
import { offerTitle } from "../act/offer-words.ts";
import { useDefinition } from "../case/definition.tsx";
import { useWords } from "../words/words.tsx";
import { decidingOffers } from "./deciding-offers.ts";

/** The decisions that this person may now take: the register fills them in, the person signs or does not. */
export function Decide({ view, candidate }: { readonly view: CaseView; readonly candidate: Candidate | null }) {
  const words = useWords();
  const { t } = words;
  const offers = decidingOffers(useDefinition(), view, candidate);
  return (
    <div className="decide" role="status">
      <p className="small">
        {t(offers.length === 0 ? "register.noStep" : candidate ? "register.thenKept" : "register.thenNone")}
      </p>
      <p className="buttons">
        {offers.map((offer) => (
          <Link
            key={`${offer.do} ${offer.name}`}
            className="button"
            data-decide={offer.name}
            to="/cases/$ref/$act/$name"
            params={{ ref: view.ref, act: offer.do, name: offer.name }}
          >
            {offerTitle(offer, view, words)}
          </Link>
        ))}
      </p>
    </div>
  );
}
