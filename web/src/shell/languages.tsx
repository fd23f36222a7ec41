import { languages } from "../words/language.ts";
import { useWords } from "../words/words.tsx";
import { useShowLanguage } from "./language-state.tsx";

export function Languages() {
  const { language, t } = useWords();
  const show = useShowLanguage();
  return (
    <nav className="languages" aria-label={t("shell.language")}>
      {languages.map(({ code, name }) => (
        <a
          key={code}
          href={`?lang=${code}`}
          lang={code}
          hrefLang={code}
          aria-current={code === language ? "true" : undefined}
          onClick={(event) => {
            event.preventDefault();
            show(code);
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
