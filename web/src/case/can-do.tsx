import type { CaseView, Offer } from "@wasl/procedure";
import { Notice } from "../marks/notice.tsx";
import { useWords } from "../words/words.tsx";
import { OfferItem } from "./offer-item.tsx";
import { arrange } from "./offers.ts";
import { WhyNot } from "./why-not.tsx";

/** What I can do now, and why not the rest. */
export function CanDo({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { first, also, later } = arrange(view.offers);
  return (
    <section className="paper no-print can-do" aria-labelledby="can">
      <h2 id="can" className="panel-title">
        {t("case.canDo")}
      </h2>
      {view.closed ? (
        <Notice tone="quiet" icon="done" title={t("case.closedSays")} />
      ) : first.length + also.length === 0 ? (
        <p className="muted small">{t(view.turn === view.self ? "case.nothingForMe" : "case.nothingNow")}</p>
      ) : null}
      <div className="steps">
        {first.map((offer, index) => (
          <OfferItem key={keyOf(offer)} offer={offer} view={view} first={index === 0} />
        ))}
      </div>
      {also.length > 0 ? (
        <>
          {first.length > 0 ? <h3 className="subhead">{t("case.alsoCan")}</h3> : null}
          <div className="steps is-close">
            {also.map((offer) => (
              <OfferItem key={keyOf(offer)} offer={offer} view={view} first={false} />
            ))}
          </div>
        </>
      ) : null}
      <WhyNot offers={later} view={view} />
    </section>
  );
}

const keyOf = (offer: Offer) => `${offer.do} ${offer.name}`;
