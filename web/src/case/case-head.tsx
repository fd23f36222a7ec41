import { Link } from "@tanstack/react-router";
import type { CasePage } from "../../../server/http/api.ts";
import { Status } from "../marks/status.tsx";
import { useCalled } from "../shell/called.ts";
import { useCorridor } from "../shell/corridor.tsx";
import { useStateForms } from "../shell/state-words.ts";
import { Run } from "../values/run.tsx";
import { useWords } from "../words/words.tsx";

/** Names in both scripts, where the case stands, whose turn it is. */
export function CaseHead({ page }: { readonly page: CasePage }) {
  const { t, w, language, pick } = useWords();
  const corridor = useCorridor();
  const forms = useStateForms();
  const called = useCalled();
  const { view, person, shown } = page;
  const procedure = view.procedure.name;
  const names = (language === "ar" ? [person?.arabic, person?.latin] : [person?.latin, person?.arabic]).filter(
    (name) => name !== undefined && name !== "",
  );
  const ours = view.turn === view.self;
  const holder = view.turn === null ? undefined : corridor.state(view.parties[view.turn]);
  return (
    <header className="case-head">
      <p className="overline">
        <Link to="/cases">{t("shell.cases")}</Link>
        <Link to="/procedures/$name" params={{ name: procedure }}>
          {w(procedure, "title")}
        </Link>
        <bdi className="nowrap">{shown}</bdi>
      </p>
      <div className="names">
        <h1>{names[0] ? <Run text={names[0]} /> : (called(procedure) ?? t("case.unnamed"))}</h1>
        {names[1] ? (
          <p className="voice name-2">
            <Run text={names[1]} />
          </p>
        ) : null}
      </div>
      <p className="case-marks">
        <Status plate tone={view.closed ? "quiet" : "ok"} icon={view.closed ? "done" : "same"}>
          {w(procedure, `states.${view.state}`)}
        </Status>
        {view.closed ? (
          <Status plate tone="quiet" icon={view.closed.how === "withdrawn" ? "undo" : "done"}>
            {t(view.closed.how === "withdrawn" ? "case.withdrawn" : "case.closed")}
          </Status>
        ) : null}
        {view.flags.map(({ flag, by }) => (
          <Status plate key={`${flag} ${by}`} tone="quiet" icon={flag === "withdrawn" ? "undo" : "pause"}>
            {w(procedure, `flags.${flag}.title`)}
            {by === view.self ? null : ` · ${pick(corridor.state(view.parties[by])?.name)}`}
          </Status>
        ))}
        {!view.closed && holder ? (
          <Status plate tone={ours ? "accent" : "info"} icon={ours ? "turn" : "wait"}>
            {ours ? t("case.ourTurn") : t("case.theirTurn", forms(holder.code))}
          </Status>
        ) : null}
        {view.internal && !view.closed ? (
          <span className="home">{w(procedure, `internal.${view.self}.states.${view.internal}`)}</span>
        ) : null}
        {view.sent ? null : <span className="muted small">{t("case.notSent")}</span>}
      </p>
    </header>
  );
}
