import type { Procedure } from "@wasl/procedure";
import { Status } from "../marks/status.tsx";
import { useWords } from "../words/words.tsx";
import { Basis } from "./basis.tsx";
import { Chapter } from "./chapter.tsx";

const shapes = {
  shared: { tone: "accent", icon: "envelope" },
  private: { tone: "quiet", icon: "home" },
  protected: { tone: "blocked", icon: "stop" },
} as const;

/** What is known, whose it is, and whether it may cross. */
export function FactsTable({ definition }: { readonly definition: Procedure }) {
  const { t, w } = useWords();
  const { name } = definition;
  return (
    <Chapter id="facts" title={t("procedures.facts")} says={t("procedures.factsSay")}>
      <div className="table-frame">
        <table className="table stack">
          <thead>
            <tr>
              <th scope="col">{t("procedures.fact")}</th>
              <th scope="col">{t("procedures.kind")}</th>
              <th scope="col">{t("procedures.owner")}</th>
              <th scope="col">{t("procedures.basis")}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(definition.facts).map(([id, fact]) => (
              <tr key={id}>
                <th scope="row">
                  <b>{w(name, `facts.${id}.label`)}</b>
                </th>
                <td data-label={t("procedures.kind")}>
                  <Status tone={shapes[fact.kind].tone} icon={shapes[fact.kind].icon}>
                    {t(`procedures.kind-${fact.kind}`)}
                  </Status>
                </td>
                <td data-label={t("procedures.owner")}>{w(name, `parties.${fact.owner}`)}</td>
                <td data-label={t("procedures.basis")}>
                  <Basis basis={fact.basis} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Chapter>
  );
}
