import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { CasePage } from "../../../server/http/api.ts";
import { caseQuery, definitionQuery, registerQuery } from "../api/queries.ts";
import { DefinitionContext } from "../case/definition.tsx";
import { Names } from "../marks/names.tsx";
import { Asked } from "../shell/asked.tsx";
import { useTitle } from "../shell/use-title.ts";
import { useWords } from "../words/words.tsx";
import { Desk } from "./desk.tsx";

/** The register of the State of origin, for those who decide, inside an open case. It orders and explains; a person decides. */
export function RegisterPage() {
  const { ref } = useParams({ from: "/signed-in/cases/$ref/register" });
  const page = useQuery(caseQuery(ref));
  const procedure = useQuery({
    ...definitionQuery(page.data?.view.procedure.name ?? ""),
    enabled: page.data !== undefined,
  });
  // Asked also where it will be refused: the server says why.
  const last = useQuery({ ...registerQuery(ref, page.data?.asksRegister ?? false), enabled: page.data !== undefined });
  return (
    <Asked query={page} blocks={3} page>
      {(found) => (
        <Asked query={procedure} blocks={3}>
          {({ definition }) => (
            <DefinitionContext value={definition}>
              <RegisterHead page={found} />
              <Asked query={last} blocks={3}>
                {(list) => <Desk page={found} last={list} />}
              </Asked>
            </DefinitionContext>
          )}
        </Asked>
      )}
    </Asked>
  );
}

function RegisterHead({ page }: { readonly page: CasePage }) {
  const { t } = useWords();
  useTitle(t("register.title"), page.shown);
  return (
    <header className="section">
      <p className="overline">
        <Link to="/cases/$ref" params={{ ref: page.view.ref }}>
          <bdi className="nowrap">{page.shown}</bdi>
        </Link>
        <span className="two">
          <Names person={page.person} />
        </span>
      </p>
      <h1>{t("register.title")}</h1>
      <p className="lead">{t("register.lead")}</p>
    </header>
  );
}
