import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { readsIdentity } from "@wasl/procedure";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { CasePage, SimilarCase } from "../../../server/http/api.ts";
import { useSamePerson } from "../api/acts.ts";
import { similarQuery } from "../api/queries.ts";
import { Names } from "../marks/names.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { useSession } from "../shell/session.ts";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";

/** Two files on one person? The machine proposes; somebody compares, and says so or does not. It can be undone. */
export function SamePerson({ page }: { readonly page: CasePage }) {
  const { t } = useWords();
  const { categories } = useSession();
  const { ref } = page.view;
  const definition = useDefinition();
  const may = readsIdentity(definition, categories.read) && categories.write.length > 0;
  const same = useQuery({ ...similarQuery(ref, "same-person"), enabled: may });
  const near = useQuery({ ...similarQuery(ref, "duplicates"), enabled: may && !page.view.closed });
  const link = useSamePerson(ref);
  const linked = same.data ?? [];
  const proposed = (near.data ?? []).filter((one) => !linked.some((other) => other.ref === one.ref));
  if (linked.length + proposed.length === 0) return null;
  return (
    <section className="section no-print" aria-labelledby="same-person">
      <div className="section-head">
        <h2 id="same-person">{t("case.otherCases")}</h2>
        <span className="muted small">{t("case.otherCasesSay")}</span>
      </div>
      {link.isError ? <ProblemNotice error={link.error} /> : null}
      <ul className="rows">
        {linked.map((one) => (
          <SimilarRow key={one.ref} one={one} says={t("case.samePerson")}>
            <Button className="button is-plain is-small" isPending={link.isPending} onPress={() => link.mutate(null)}>
              {t("case.undoSame")}
            </Button>
          </SimilarRow>
        ))}
        {proposed.map((one) => (
          <SimilarRow key={one.ref} one={one} says={t("case.nearPerson")}>
            <Button className="button is-small" isPending={link.isPending} onPress={() => link.mutate(one.ref)}>
              {t("case.saySame")}
            </Button>
          </SimilarRow>
        ))}
      </ul>
    </section>
  );
}

function SimilarRow(props: { readonly one: SimilarCase; readonly says: string; readonly children: ReactNode }) {
  const { one } = props;
  return (
    <li className="similar">
      <span className="similar-who">
        <Link to="/cases/$ref" params={{ ref: one.ref }} className="two">
          <Names person={one.person} />
        </Link>
        <span className="muted small">
          <bdi className="nowrap">{one.shown}</bdi> · {props.says}
        </span>
      </span>
      {props.children}
    </li>
  );
}
