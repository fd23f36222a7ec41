import type { ToldIndicator } from "../../../server/http/api.ts";
import { DefinitionRows } from "../indicators/definition-fold.tsx";
import { useWords } from "../words/words.tsx";
import { Chapter } from "./chapter.tsx";

/** What the two States count of a procedure: the definitions, not the figures. */
export function Indicators({ indicators }: { readonly indicators: readonly ToldIndicator[] }) {
  const { t } = useWords();
  if (indicators.length === 0) return null;
  return (
    <Chapter id="indicators" title={t("indicators.chapter")} says={t("indicators.chapterSay")}>
      <ul className="indicators">
        {indicators.map((one) => (
          <li key={`${one.id}@${one.version}`} className="paper indicator">
            <h3>
              {one.name} <bdi className="code muted">{one.id}</bdi>
            </h3>
            <p className="small">
              {one.over === "" ? one.counted : t("indicators.of", { counted: one.counted, over: one.over })}
            </p>
            <p className="small muted">{one.explains}</p>
            <details className="definition-fold">
              <summary>{t("indicators.definition")}</summary>
              <div className="definition-text small">
                <DefinitionRows one={one} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}
