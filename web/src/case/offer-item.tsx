import { Link } from "@tanstack/react-router";
import type { CaseView, Offer } from "@wasl/procedure";
import { useState } from "react";
import { ConfirmDialog } from "../act/confirm-dialog.tsx";
import { Crosses } from "../act/crosses.tsx";
import { needsPage } from "../act/needs-page.ts";
import { offerHint, offerTitle } from "../act/offer-words.ts";
import { Prepared } from "../act/prepared.tsx";
import { useWords } from "../words/words.tsx";

export function OfferItem({
  offer,
  view,
  first,
}: {
  readonly offer: Offer;
  readonly view: CaseView;
  readonly first: boolean;
}) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const title = offerTitle(offer, view, words);
  const hint = offerHint(offer, view, words);
  const moves = offer.do === "step" || offer.do === "sign" || offer.do === "internal";
  const look = first ? "button is-first" : moves ? "button" : "button is-plain";
  return (
    <div className="step" data-act={offer.do} data-name={offer.name}>
      {needsPage(offer) ? (
        <Link className={look} to="/cases/$ref/$act/$name" params={{ ref: view.ref, act: offer.do, name: offer.name }}>
          {title}
        </Link>
      ) : (
        <button type="button" className={look} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {title}
        </button>
      )}
      {hint && moves ? <p>{hint}</p> : null}
      {offer.prepared ? <Prepared prepared={offer.prepared} view={view} /> : null}
      {moves ? <Crosses offer={offer} view={view} /> : null}
      {offer.persons === 2 && offer.do !== "sign" ? <p>{t("act.twoPersons")}</p> : null}
      {open ? <ConfirmDialog offer={offer} view={view} open onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
