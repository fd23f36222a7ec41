import type { Clock, Procedure } from "@wasl/procedure";
import { useWords, type Words } from "../words/words.tsx";
import { Basis } from "./basis.tsx";
import { Chapter } from "./chapter.tsx";

function length(clock: Clock, name: string, { t, w, maybe }: Words): string {
  if ("rule" in clock.length)
    return maybe("rules", clock.length.rule) ?? maybe("rules", `${clock.length.rule}.title`) ?? clock.length.rule;
  return t("procedures.until", { fact: w(name, `facts.${clock.length.until[0]}.label`) });
}

export function ClocksTable({ definition }: { readonly definition: Procedure }) {
  const words = useWords();
  const { t, w, maybe } = words;
  const { name } = definition;
  const clocks = Object.entries(definition.clocks);
  if (clocks.length === 0) return null;
  return (
    <Chapter id="clocks" title={t("procedures.clocks")} says={t("procedures.clocksSay")}>
      <div className="table-frame">
        <table className="table stack">
          <thead>
            <tr>
              <th scope="col">{t("procedures.clock")}</th>
              <th scope="col">{t("procedures.length")}</th>
              <th scope="col">{t("procedures.obliged")}</th>
              <th scope="col">{t("procedures.end")}</th>
              <th scope="col">{t("procedures.basis")}</th>
            </tr>
          </thead>
          <tbody>
            {clocks.map(([id, clock]) => (
              <tr key={id}>
                <th scope="row">
                  <b>{w(name, `clocks.${id}.title`)}</b>
                  {clock.scope === "shared" ? null : (
                    <span className="muted">
                      {t("procedures.staysWith", { party: w(name, `parties.${clock.scope}`) })}
                    </span>
                  )}
                </th>
                <td data-label={t("procedures.length")}>{length(clock, name, words)}</td>
                <td data-label={t("procedures.obliged")}>{w(name, `parties.${clock.obliged}`)}</td>
                <td data-label={t("procedures.end")}>
                  {maybe(name, `clocks.${id}.end`) ?? t("procedures.endNothing")}
                </td>
                <td data-label={t("procedures.basis")}>
                  <Basis basis={clock.basis} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Chapter>
  );
}
