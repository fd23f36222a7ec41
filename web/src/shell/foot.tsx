import { Link } from "@tanstack/react-router";
import { useWords } from "../words/words.tsx";
import { useCorridor } from "./corridor.tsx";
import { useStateForms } from "./state-words.ts";

/** Whose server this is, whose time counts, and where to read about both. */
export function Foot() {
  const { t, pick, language } = useWords();
  const corridor = useCorridor();
  const forms = useStateForms();
  const self = corridor.state(corridor.self);
  return (
    <footer className="foot">
      {corridor.demonstration ? <span className="demonstration">{t("shell.demonstration")}</span> : null}
      <span>{t("shell.serverOf", forms(corridor.self))}</span>
      <span>{t("shell.legalTime", { city: pick(self?.capital) })}</span>
      <a href={`/verify?lang=${language}`}>{t("verify.title")}</a>
      <Link to="/rights">{t("shell.rights")}</Link>
      <Link to="/accessibility">{t("shell.accessibility")}</Link>
    </footer>
  );
}
