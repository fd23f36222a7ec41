import { useWords } from "../words/words.tsx";
import { useTitle } from "./use-title.ts";

/** What we hold ourselves to, what is known to be missing, and how to tell us. */
export function AccessibilityPage() {
  const { t } = useWords();
  useTitle(t("shell.accessibility"));
  const parts = ["Aim", "Keyboard", "Sight", "Languages", "Limits", "Contact"] as const;
  return (
    <>
      <header className="section">
        <h1>{t("shell.accessibility")}</h1>
        <p className="lead">{t("access.a11yLead")}</p>
      </header>
      <div className="prose">
        {parts.map((part) => (
          <section className="section" key={part}>
            <h2>{t(`access.a11y${part}`)}</h2>
            <p>{t(`access.a11y${part}Says`)}</p>
          </section>
        ))}
      </div>
    </>
  );
}
