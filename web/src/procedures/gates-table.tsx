import type { Procedure } from "@wasl/procedure";
import { useWords } from "../words/words.tsx";
import { Basis } from "./basis.tsx";
import { Chapter } from "./chapter.tsx";

export function GatesTable({ definition }: { readonly definition: Procedure }) {
  const { t, w } = useWords();
  const { name } = definition;
  return (
    <Chapter id="gates" title={t("procedures.gates")} says={t("procedures.gatesSay")}>
      <div className="table-frame">
        <table className="table stack">
          <thead>
            <tr>
              <th scope="col">{t("procedures.gate")}</th>
              <th scope="col">{t("procedures.refusal")}</th>
              <th scope="col">{t("procedures.basis")}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(definition.conditions).map(([id, condition]) => (
              <tr key={id}>
                <th scope="row">
                  <b>{w(name, `conditions.${id}.title`)}</b>
                </th>
                <td data-label={t("procedures.refusal")}>{w(name, `conditions.${id}.refusal`)}</td>
                <td data-label={t("procedures.basis")}>
                  <Basis basis={condition.basis} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Chapter>
  );
}
