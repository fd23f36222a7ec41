import type { CasePage } from "../../../server/http/api.ts";
import { Icon } from "../marks/icon.tsx";
import { Moment } from "../marks/moment.tsx";
import { useWords } from "../words/words.tsx";

export function Documents({ page }: { readonly page: CasePage }) {
  const { t, maybe } = useWords();
  if (page.documents.length === 0) return null;
  return (
    <section className="paper" aria-labelledby="documents">
      <h2 id="documents" className="panel-title">
        {t("case.documents")}
      </h2>
      <ul className="list">
        {page.documents.map(({ id, kind, at, href }) => (
          <li key={id}>
            <a href={href} target="_blank" rel="noreferrer">
              <Icon name="paper" />{" "}
              {maybe(page.view.procedure.name, `documents.${kind}`) ?? t("case.document", { number: id })}
              <span className="out-of-sight"> {t("shell.newWindow")}</span>
            </a>
            <span className="muted">
              <Moment at={at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
