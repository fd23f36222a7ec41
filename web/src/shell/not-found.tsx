import { Link } from "@tanstack/react-router";
import { Empty } from "../marks/empty.tsx";
import { useWords } from "../words/words.tsx";
import { useTitle } from "./use-title.ts";

export function NotFound() {
  const { t } = useWords();
  useTitle(t("shell.notFound"));
  return (
    <>
      <header className="section">
        <h1>{t("shell.notFound")}</h1>
      </header>
      <Empty title={t("shell.notFoundSays")}>
        <p>
          <Link to="/">{t("shell.backToWork")}</Link>
        </p>
      </Empty>
    </>
  );
}
