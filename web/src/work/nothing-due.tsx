import { Link } from "@tanstack/react-router";
import { Empty } from "../marks/empty.tsx";
import { useWords } from "../words/words.tsx";

export function NothingDue() {
  const { t } = useWords();
  return (
    <Empty title={t("work.nothing")}>
      <p>{t("work.nothingSays")}</p>
      <p className="buttons is-centred">
        <Link className="button" to="/cases">
          {t("work.seeCases")}
        </Link>
      </p>
    </Empty>
  );
}
