import { Link } from "@tanstack/react-router";
import type { Offer } from "@wasl/procedure";
import type { CasePage } from "../../../server/http/api.ts";
import { Names } from "../marks/names.tsx";
import { useTitle } from "../shell/use-title.ts";
import { useWords } from "../words/words.tsx";
import { offerHint, offerTitle } from "./offer-words.ts";

export function ActHead({ page, offer }: { readonly page: CasePage; readonly offer: Offer }) {
  const words = useWords();
  const title = offerTitle(offer, page.view, words);
  const hint = offerHint(offer, page.view, words);
  useTitle(title, page.shown);
  return (
    <header className="section">
      <p className="overline">
        <Link to="/cases/$ref" params={{ ref: page.view.ref }}>
          <bdi className="nowrap">{page.shown}</bdi>
        </Link>
        <span className="two">
          <Names person={page.person} />
        </span>
      </p>
      <h1>{title}</h1>
      {hint ? <p className="lead">{hint}</p> : null}
    </header>
  );
}
