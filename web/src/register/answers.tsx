import type { CaseView } from "@wasl/procedure";
import { type RefObject, useState } from "react";
import type { Candidate, RegisterAnswer } from "../../../server/http/api.ts";
import { Moment } from "../marks/moment.tsx";
import { useWords } from "../words/words.tsx";
import { CandidateCard } from "./candidate-card.tsx";
import { chooseCandidate, chosenCandidate } from "./chosen-candidate.ts";
import { LettersLegend } from "./letters-legend.tsx";
import { NamesakesNotice } from "./namesakes-notice.tsx";
import { NoneOfThese } from "./none-of-these.tsx";

/** Records to look at, the nearest first, and *none of these* in the same list. Nothing moves by being chosen. */
export function Answers(props: {
  readonly answer: RegisterAnswer;
  readonly view: CaseView;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { t } = useWords();
  const { answer, view } = props;
  const { candidates } = answer;
  const [chosen, setChosen] = useState<string | null | undefined>(() => {
    const before = chosenCandidate(view.ref);
    return before === null ? null : candidates.find(({ id }) => id === before?.id)?.id;
  });
  const choose = (candidate: Candidate | null, on: boolean) => {
    setChosen(on ? (candidate?.id ?? null) : undefined);
    chooseCandidate(view.ref, on ? candidate : undefined);
  };
  return (
    <section className="section" aria-labelledby="found">
      <div className="section-head">
        <h2 id="found" tabIndex={-1} ref={props.heading}>
          {t("register.found", { count: candidates.length })}
        </h2>
        <span className="muted small">
          <SearchedAt at={answer.at} />
        </span>
      </div>
      <p className="small muted">{t("register.foundSays")}</p>
      <NamesakesNotice candidates={candidates} />
      <ol className="candidates">
        {candidates.map((candidate, at) => (
          <li key={candidate.id}>
            <CandidateCard
              candidate={candidate}
              view={view}
              open={at === 0 || chosen === candidate.id}
              chosen={chosen === candidate.id}
              onChoose={(on) => choose(candidate, on)}
            />
          </li>
        ))}
        <li>
          <NoneOfThese view={view} chosen={chosen === null} onChoose={(on) => choose(null, on)} />
        </li>
      </ol>
      <LettersLegend />
    </section>
  );
}

function SearchedAt({ at }: { readonly at: string }) {
  const { rich } = useWords();
  return rich("register.searchedAt", { date: <Moment at={at} shape={{ weekday: false }} /> });
}
