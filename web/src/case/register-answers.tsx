import { Link } from "@tanstack/react-router";
import type { CaseView } from "@wasl/procedure";
import { useState } from "react";
import type { RegisterAnswer } from "../../../server/http/api.ts";
import { Empty } from "../marks/empty.tsx";
import { useWords } from "../words/words.tsx";
import { CandidateTable } from "./candidate-table.tsx";
import { chooseCandidate } from "./chosen-candidate.ts";

type Candidate = RegisterAnswer["candidates"][number];
/** Candidates side by side, explained field by field; "none of these" is as easy to say. */
export function RegisterAnswers({
  candidates,
  view,
}: {
  readonly candidates: readonly Candidate[];
  readonly view: CaseView;
}) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>();
  const choose = (candidate: Candidate | null) => {
    setChosen(candidate?.id ?? null);
    chooseCandidate(view.ref, candidate);
  };
  if (candidates.length === 0) return <Empty title={t("case.registerNone")}>{t("case.registerNoneSays")}</Empty>;
  return (
    <div className="section" aria-live="polite">
      <p className="small muted">{t("case.registerFound", { count: candidates.length })}</p>
      <ul className="candidates">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <article className="candidate" data-chosen={chosen === candidate.id ? true : undefined}>
              <CandidateTable candidate={candidate} />
              <p className="buttons">
                <button
                  type="button"
                  className="button"
                  aria-pressed={chosen === candidate.id}
                  onClick={() => choose(candidate)}
                >
                  {t(chosen === candidate.id ? "case.registerKept" : "case.registerKeep")}
                </button>
              </p>
            </article>
          </li>
        ))}
      </ul>
      <p className="buttons">
        <button type="button" className="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
          {t("case.registerNoneOfThese")}
        </button>
      </p>
      {chosen === undefined ? null : (
        <p className="muted small">
          {t(chosen === null ? "case.registerThenNot" : "case.registerThen")} <DecideLinks view={view} />
        </p>
      )}
    </div>
  );
}

/** The decisions that this person may now take: the register fills them in, the person signs or does not. */
function DecideLinks({ view }: { readonly view: CaseView }) {
  const { w } = useWords();
  return view.offers
    .filter((offer) => offer.enabled && (offer.do === "step" || offer.do === "internal"))
    .map((offer) => (
      <Link
        key={offer.name}
        className="is-text"
        to="/cases/$ref/$act/$name"
        params={{ ref: view.ref, act: offer.do, name: offer.name }}
      >
        {w(
          view.procedure.name,
          offer.do === "step" ? `steps.${offer.name}.do` : `internal.${view.self}.steps.${offer.name}.do`,
        )}
      </Link>
    ));
}
