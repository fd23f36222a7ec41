import type { ErrorComponentProps } from "@tanstack/react-router";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { useWords } from "../words/words.tsx";
import { useTitle } from "./use-title.ts";

/** Something broke in the page itself. Nothing was sent; it can be tried again. */
export function Unexpected({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  useTitle(t("shell.unexpected"));
  return (
    <div className="section">
      <h1>{t("shell.unexpected")}</h1>
      <ProblemNotice error={error} />
      <p className="buttons">
        <button type="button" className="button" onClick={reset}>
          {t("shell.again")}
        </button>
      </p>
    </div>
  );
}
