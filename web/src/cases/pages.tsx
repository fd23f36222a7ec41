import { Icon } from "../marks/icon.tsx";
import { useWords } from "../words/words.tsx";

export function Pages(props: {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}) {
  const { t } = useWords();
  const { page, pages, onPage } = props;
  if (pages < 2) return null;
  return (
    <nav className="pages" aria-label={t("cases.pages")}>
      <button type="button" className="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <Icon name="previous" />
        {t("cases.previous")}
      </button>
      <span className="figures">{t("cases.pageOf", { page, pages })}</span>
      <button type="button" className="button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {t("cases.next")}
        <Icon name="go" />
      </button>
    </nav>
  );
}
