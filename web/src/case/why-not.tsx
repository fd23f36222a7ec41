import type { CaseView, Offer } from "@wasl/procedure";
import { offerTitle } from "../act/offer-words.ts";
import { whyWords } from "../act/why-words.ts";
import { Icon } from "../marks/icon.tsx";
import { useWords } from "../words/words.tsx";

const fromElsewhere: ReadonlySet<string> = new Set(["wrong-state", "wrong-turn", "case-closed"]);

/** A step that cannot be taken is still listed, with its reason in the same place; those of another moment are folded away. */
export function WhyNot({ offers, view }: { readonly offers: readonly Offer[]; readonly view: CaseView }) {
  const { t } = useWords();
  if (offers.length === 0 || view.closed) return null;
  const near = offers.filter(({ why }) => !why.some(({ code }) => fromElsewhere.has(code)));
  const far = offers.filter((offer) => !near.includes(offer));
  return (
    <>
      {near.length > 0 ? (
        <>
          <h3 className="subhead">{t("case.notNow")}</h3>
          <div className="steps">
            {near.map((offer) => (
              <NotItem key={`${offer.do} ${offer.name}`} offer={offer} view={view} />
            ))}
          </div>
        </>
      ) : null}
      {far.length > 0 ? (
        <details className="later">
          <summary>{t("case.later", { count: far.length })}</summary>
          <div className="steps">
            {far.map((offer) => (
              <NotItem key={`${offer.do} ${offer.name}`} offer={offer} view={view} />
            ))}
          </div>
        </details>
      ) : null}
    </>
  );
}

function NotItem({ offer, view }: { readonly offer: Offer; readonly view: CaseView }) {
  const words = useWords();
  return (
    <div className="step step-not" data-act={offer.do} data-name={offer.name}>
      <h4>
        <Icon name="no" />
        {offerTitle(offer, view, words)}
      </h4>
      <WhyList why={offer.why} view={view} />
    </div>
  );
}

const shownAtOnce = 4;

/** A long list of reasons begins with the first few; the rest is one press away. */
function WhyList({ why, view }: { readonly why: Offer["why"]; readonly view: CaseView }) {
  const words = useWords();
  const line = (one: Offer["why"][number]) => <p key={`${one.code} ${one.condition}`}>{whyWords(one, view, words)}</p>;
  if (why.length <= shownAtOnce + 1) return why.map(line);
  return (
    <>
      {why.slice(0, shownAtOnce).map(line)}
      <details className="later">
        <summary>{words.t("case.moreReasons", { count: why.length - shownAtOnce })}</summary>
        {why.slice(shownAtOnce).map(line)}
      </details>
    </>
  );
}
