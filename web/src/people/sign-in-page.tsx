import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCorridor } from "../shell/corridor.tsx";
import { useStateForms } from "../shell/state-words.ts";
import { useTitle } from "../shell/use-title.ts";
import { useWords } from "../words/words.tsx";
import { DemoPeople } from "./demo-people.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export function SignInPage() {
  const { t } = useWords();
  const forms = useStateForms();
  const corridor = useCorridor();
  const navigate = useNavigate();
  const { from } = useSearch({ from: "/sign-in" });
  const self = corridor.state(corridor.self);
  useTitle(t("people.signIn"));
  const go = () => void navigate({ to: from ?? "/" });
  return (
    <>
      <header className="section sign-in-head" data-side={self?.side}>
        <p className="overline">
          <span className="side" data-side={self?.side}>
            {t("shell.serverOf", forms(corridor.self))}
          </span>
          {corridor.demonstration ? <span className="demonstration">{t("shell.demonstration")}</span> : null}
        </p>
        <h1>{corridor.demonstration ? t("people.whoAreYou") : t("people.signIn")}</h1>
        <p className="lead">
          {t(corridor.demonstration ? "people.demoLead" : "people.signInLead", forms(corridor.self))}
        </p>
        {from ? <p className="muted">{t("people.expired")}</p> : null}
      </header>
      {corridor.demonstration ? <DemoPeople onDone={go} /> : <SignInForm onDone={go} />}
    </>
  );
}
