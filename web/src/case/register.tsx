import { useQuery } from "@tanstack/react-query";
import type { CaseView } from "@wasl/procedure";
import { useState } from "react";
import { type RegisterQuestion, registerQuery } from "../api/queries.ts";
import { Asked } from "../shell/asked.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";
import { RegisterAnswers } from "./register-answers.tsx";
import { asksRegister, firstQuestion } from "./register-question.ts";

/** The register of the State of origin, for those who decide, inside an open case. It orders and explains; a person decides. */
export function Register({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const definition = useDefinition();
  const [asked, setAsked] = useState<RegisterQuestion>();
  const [typed, setTyped] = useState<RegisterQuestion>(() => firstQuestion(view));
  const answer = useQuery({ ...registerQuery(view.ref, asked ?? typed), enabled: asked !== undefined });
  if (view.closed || !asksRegister(definition, view)) return null;
  const box = (name: keyof RegisterQuestion, autoComplete = "off") => (
    <div className="field">
      <label htmlFor={`register-${name}`}>{t(`case.register-${name}`)}</label>
      <input
        className="input"
        id={`register-${name}`}
        dir="auto"
        autoComplete={autoComplete}
        value={typed[name] ?? ""}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </div>
  );
  return (
    <section className="paper section register is-early no-print" aria-labelledby="register">
      <div className="section-head">
        <h2 id="register" className="panel-title">
          {t("case.register")}
        </h2>
        <span className="muted small">{t("case.registerSays")}</span>
      </div>
      <form
        className="register-form"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(typed);
        }}
      >
        {box("given")}
        {box("family")}
        {box("father")}
        {box("birth")}
        <button type="submit" className="button">
          {t("case.registerSearch")}
        </button>
      </form>
      {asked ? (
        <Asked query={answer} blocks={1}>
          {({ candidates }) => <RegisterAnswers candidates={candidates} view={view} />}
        </Asked>
      ) : null}
    </section>
  );
}
