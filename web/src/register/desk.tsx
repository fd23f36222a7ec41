import { useEffect, useRef, useState } from "react";
import type { CasePage, RegisterAnswer } from "../../../server/http/api.ts";
import { useSearchRegister } from "../api/acts.ts";
import { ProblemError } from "../api/problem.ts";
import { Empty } from "../marks/empty.tsx";
import { Loading } from "../marks/loading.tsx";
import { Notice } from "../marks/notice.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { useWords } from "../words/words.tsx";
import { Answers } from "./answers.tsx";
import { chooseCandidate, chosenCandidate } from "./chosen-candidate.ts";
import { firstQuestion, knownWritings, questionFields } from "./first-question.ts";
import { type FormState, questionOf, startWith } from "./form-state.ts";
import { Nobody } from "./nobody.tsx";
import { questionFieldId } from "./question-field.tsx";
import { QuestionForm } from "./question-form.tsx";
import { SearchNotes } from "./search-notes.tsx";
import { triesAfter } from "./tries.ts";

/** The question on one side, what the register answers on the other. */
export function Desk({ page, last }: { readonly page: CasePage; readonly last: RegisterAnswer | null }) {
  const { t } = useWords();
  const { view } = page;
  const known = knownWritings(view);
  const [state, setState] = useState<FormState>(() => startWith(last?.asked ?? firstQuestion(known)));
  const [none, setNone] = useState(chosenCandidate(view.ref) === null);
  const heading = useRef<HTMLHeadingElement>(null);
  const search = useSearchRegister(view.ref);
  const fault = faultOf(search.error);
  // What was asked for is read next, as soon as it stands on the page.
  const before = useRef<RegisterAnswer | null | undefined>(undefined);
  useEffect(() => {
    if (before.current === undefined || search.isPending || last === before.current) return;
    before.current = undefined;
    heading.current?.focus();
  }, [last, search.isPending]);
  const ask = (asked: FormState) => {
    if (search.isPending) return;
    setState(asked);
    setNone(false);
    chooseCandidate(view.ref, undefined);
    before.current = last;
    search.mutate(questionOf(asked), {
      // What was refused is put right where it stands.
      onError: (error) => {
        before.current = undefined;
        const field = questionFields.find((one) => one === faultOf(error)?.field);
        if (field) requestAnimationFrame(() => document.getElementById(questionFieldId(field))?.focus());
      },
    });
  };
  return (
    <div className="register-page">
      <QuestionForm
        state={state}
        known={known}
        fault={fault}
        searched={last !== null}
        busy={search.isPending}
        onChange={setState}
        onSearch={() => ask(state)}
      />
      <div className="section register-found">
        {last === null || search.isPending || search.isError ? null : <SearchNotes notes={last.notes} />}
        {search.isPending ? (
          <Loading blocks={3} />
        ) : search.isError ? (
          fault ? (
            <Notice tone="overdue" icon="late" title={t("register.errorHead")} urgent>
              {fault.says}
            </Notice>
          ) : (
            <ProblemNotice error={search.error} />
          )
        ) : last === null ? (
          <Empty title={t("register.notYet")}>{t("register.notYetSays")}</Empty>
        ) : last.notes.includes("incomplete") ? null : last.candidates.length === 0 ? (
          <Nobody
            tries={triesAfter(last.asked, state, known)}
            view={view}
            chosen={none}
            heading={heading}
            onTry={ask}
            onChoose={(on) => {
              setNone(on);
              chooseCandidate(view.ref, on ? null : undefined);
            }}
          />
        ) : (
          <Answers key={last.at} answer={last} view={view} heading={heading} />
        )}
      </div>
    </div>
  );
}

/** A refusal about one field belongs to that field. */
function faultOf(error: unknown): { readonly field: string; readonly says: string } | undefined {
  if (!(error instanceof ProblemError) || error.problem.about?.field === undefined) return undefined;
  const { says, next, about } = error.problem;
  return { field: about.field ?? "", says: `${says} ${next}` };
}
