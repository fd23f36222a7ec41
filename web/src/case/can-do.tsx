import { Link } from "@tanstack/react-router";
import type { CaseView, Offer } from "@wasl/procedure";
import { Notice } from "../marks/notice.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";
import { toFill } from "./dossier-rows.ts";
import { OfferItem } from "./offer-item.tsx";
import { arrange } from "./offers.ts";
import { WaitingSignature } from "./waiting-signature.tsx";
import { WhyNot } from "./why-not.tsx";

/** What I can do now, and why not the rest. One first button at most. */
export function CanDo({ view }: { readonly view: CaseView }) {
  const { t, maybe } = useWords();
  const definition = useDefinition();
  // Whoever was answered is told what the answer leaves open.
  const answered = view.story.findLast(({ kind }) => kind === "step")?.by !== view.self;
  const next = answered ? maybe(view.procedure.name, `states-next.${view.state}`) : undefined;
  const { first, moves, waiting, home, also, later } = arrange(definition, view);
  const missing = toFill(definition, view).length;
  const nothing = missing + moves.length + waiting.length + (first ? 1 : 0) === 0;
  return (
    <section className="paper no-print can-do" aria-labelledby="can">
      <h2 id="can" className="panel-title">
        {t("case.canDo")}
      </h2>
      {view.closed ? (
        <Notice tone="quiet" icon="done" title={t("case.closedSays")}>
          {next}
        </Notice>
      ) : nothing ? (
        <p className="muted small">{t(view.turn === view.self ? "case.nothingForMe" : "case.nothingNow")}</p>
      ) : null}
      <div className="steps">
        {waiting.map((offer) => (
          <WaitingSignature key={keyOf(offer)} offer={offer} view={view} />
        ))}
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
        {first ? <OfferItem offer={first} view={view} look={missing > 0 ? "button" : "first"} /> : null}
        {moves.map((offer) => (
          <OfferItem key={keyOf(offer)} offer={offer} view={view} look="button" />
        ))}
      </div>
      <PlainOffers title={t("case.atHome")} offers={home} view={view} />
      <PlainOffers title={t("case.alsoCan")} offers={also} view={view} />
      <WhyNot offers={later} view={view} />
    </section>
  );
}

function PlainOffers(props: { readonly title: string; readonly offers: readonly Offer[]; readonly view: CaseView }) {
  if (props.offers.length === 0) return null;
  return (
    <>
      <h3 className="subhead">{props.title}</h3>
      <div className="steps is-close">
        {props.offers.map((offer) => (
          <OfferItem key={keyOf(offer)} offer={offer} view={props.view} look="plain" />
        ))}
      </div>
    </>
  );
}

const keyOf = (offer: Offer) => `${offer.do} ${offer.name}`;
