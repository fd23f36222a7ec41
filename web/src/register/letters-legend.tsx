import { useWords } from "../words/words.tsx";

const relations = ["same", "sounds-alike", "vowel", "left-out", "exchanged", "looks-alike", "differs"] as const;

/** What stands between two letters. */
export function LettersLegend() {
  const { t } = useWords();
  return (
    <details className="legend">
      <summary>{t("register.legend")}</summary>
      <p className="small muted">{t("register.legendSays")}</p>
      <ul className="plain legend-marks">
        {relations.map((relation) => (
          <li key={relation} className="small">
            <span className="letters-pair" data-relation={relation} aria-hidden="true">
              <i />
            </span>{" "}
            {t(`register.relation-${relation}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
