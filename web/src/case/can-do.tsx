import { Link } from "@tanstack/react-router";
import type { CaseView, Offer } from "@wasl/procedure";
import { Notice } from "../marks/notice.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";
import { toFill } from "./dossier-rows.ts";
import { OfferItem } from "./offer-item.tsx";
import { arrange } from "./offers.ts";
import { WhyNot } from "./why-not.tsx";

/** What I can do now, and why not the rest. */
export function CanDo({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const definition = useDefinition();
  const { first, also, later } = arrange(view.offers);
  const missing = toFill(definition, view).length;
  return (
    <section className="paper no-print can-do" aria-labelledby="can">
      <h2 id="can" className="panel-title">
        {t("case.canDo")}
      </h2>
      {view.closed ? (
        <Notice tone="quiet" icon="done" title={t("case.closedSays")} />
      ) : first.length + also.length + missing === 0 ? (
        <p className="muted small">{t(view.turn === view.self ? "case.nothingForMe" : "case.nothingNow")}</p>
      ) : null}
      <div className="steps">
        {missing > 0 ? (
          <div className="step">
            <Link
              className="button is-first"
              to="/cases/$ref/$act/$name"
              params={{ ref: view.ref, act: "record", name: "missing" }}
            >
              {t("case.fillMissing", { count: missing })}
            </Link>
          </div>
        ) : null}
        {first.map((offer, index) => (
          <OfferItem key={keyOf(offer)} offer={offer} view={view} first={index === 0 && missing === 0} />
        ))}
      </div>
      {also.length > 0 ? (
        <>
          {first.length + missing > 0 ? <h3 className="subhead">{t("case.alsoCan")}</h3> : null}
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
