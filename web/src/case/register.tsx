import { Link } from "@tanstack/react-router";
import type { CasePage } from "../../../server/http/api.ts";
import { useWords } from "../words/words.tsx";

/** The way to the register, for those who decide on identity here, while that is still to be decided. */
export function Register({ page }: { readonly page: CasePage }) {
  const { t } = useWords();
  if (!page.asksRegister) return null;
  return (
    <section className="paper section register is-early no-print" aria-labelledby="register">
      <h2 id="register" className="panel-title">
        {t("register.title")}
      </h2>
      <p className="small">{t("register.panelSays")}</p>
      <p className="buttons">
        <Link className="button" to="/cases/$ref/register" params={{ ref: page.view.ref }}>
          {t("register.open")}
        </Link>
      </p>
    </section>
  );
}
