import type { Procedure, Step } from "@wasl/procedure";
import { Icon } from "../marks/icon.tsx";
import { Status } from "../marks/status.tsx";
import { useWords } from "../words/words.tsx";
import { Chapter } from "./chapter.tsx";

export function StepsTable({ definition }: { readonly definition: Procedure }) {
  const { t, w } = useWords();
  const { name } = definition;
  return (
    <Chapter id="steps" title={t("procedures.whoDoesWhat")}>
      <div className="table-frame">
        <table className="table stack">
          <thead>
            <tr>
              <th scope="col">{t("procedures.step")}</th>
              <th scope="col">{t("procedures.by")}</th>
              <th scope="col">{t("procedures.way")}</th>
              <th scope="col">{t("procedures.crosses")}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(definition.steps).map(([id, step]) => (
              <tr key={id}>
                <th scope="row">
                  <b>{w(name, `steps.${id}.do`)}</b>
                  {step.persons === 2 ? (
                    <Status tone="quiet" icon="pen">
                      {t("procedures.twoPersons")}
                    </Status>
                  ) : null}
                  <StepGates step={step} name={name} />
                </th>
                <td data-label={t("procedures.by")}>
                  <span>
                    {step.roles.map((role) => w(name, `roles.${role}`)).join(t("shell.comma"))}
                    <span className="muted block">{w(name, `parties.${step.by}`)}</span>
                  </span>
                </td>
                <td data-label={t("procedures.way")}>
                  <span className="way">
                    {step.from.map((state) => w(name, `states.${state}`)).join(t("shell.comma"))}
                    <Icon name="turn" />
                    <b>{w(name, `states.${step.to}`)}</b>
                  </span>
                </td>
                <td data-label={t("procedures.crosses")}>
                  {step.carries.length === 0 ? (
                    <span className="muted">{t("procedures.onlyTheStep")}</span>
                  ) : (
                    <span>{step.carries.map((fact) => w(name, `facts.${fact}.label`)).join(t("shell.comma"))}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Chapter>
  );
}

function StepGates({ step, name }: { readonly step: Step; readonly name: string }) {
  const { t, w } = useWords();
  if (step.when.length === 0) return null;
  return (
    <details className="behind">
      <summary>{t("procedures.gatesOfStep", { count: step.when.length })}</summary>
      <ul className="plain small">
        {step.when.map((condition) => (
          <li key={condition}>{w(name, `conditions.${condition}.title`)}</li>
        ))}
      </ul>
    </details>
  );
}
