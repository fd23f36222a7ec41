import { Link } from "@tanstack/react-router";
import type { CaseView, Offer } from "@wasl/procedure";
import { useState } from "react";
import { ConfirmDialog } from "../act/confirm-dialog.tsx";
import { Crosses } from "../act/crosses.tsx";
import { needsPage } from "../act/needs-page.ts";
import { offerHint, offerTitle } from "../act/offer-words.ts";
import { Prepared } from "../act/prepared.tsx";
import { useWords } from "../words/words.tsx";

export function OfferItem(props: {
  readonly offer: Offer;
  readonly view: CaseView;
  /** The one first button of the page, a button, or a line among others. */
  readonly look: "first" | "button" | "plain";
}) {
  const { offer, view } = props;
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const title = offerTitle(offer, view, words);
  const hint = offerHint(offer, view, words);
  const told = props.look !== "plain";
  const look = { first: "button is-first", button: "button", plain: "button is-plain" }[props.look];
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
      {hint && told ? <p>{hint}</p> : null}
      {offer.prepared ? <Prepared prepared={offer.prepared} view={view} /> : null}
      {told ? <Crosses offer={offer} view={view} /> : null}
      {offer.persons === 2 && offer.do !== "sign" ? <p>{t("act.twoPersons")}</p> : null}
      {open ? <ConfirmDialog offer={offer} view={view} open onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
