import type { ToldIndicator } from "../../../server/http/api.ts";
import { dateWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";

/** The definition behind a figure, in full: it opens under the name and is printed with it. */
export function DefinitionFold({ one }: { readonly one: ToldIndicator }) {
  const { t } = useWords();
  return (
    <details className="definition-fold">
      <summary>
        {t("indicators.definition")} <bdi className="code">{one.id}</bdi>
      </summary>
      <div className="definition-text small">
        <p>{one.explains}</p>
        <DefinitionRows one={one} />
      </div>
    </details>
  );
}

export function DefinitionRows({ one }: { readonly one: ToldIndicator }) {
  const { t, language } = useWords();
  const since = dateWords(Temporal.PlainDate.from(one.effectiveFrom), language, { weekday: false });
  return (
    <>
      <dl>
        <div>
          <dt>{t("indicators.cohort")}</dt>
          <dd>{one.cohort}</dd>
        </div>
        <div>
          <dt>{t("indicators.unit")}</dt>
          <dd>{one.unit}</dd>
        </div>
        <div>
          <dt>{t("indicators.exclusions")}</dt>
          <dd>{one.exclusions.length === 0 ? t("indicators.none") : one.exclusions.join(" · ")}</dd>
        </div>
        <div>
          <dt>{t("indicators.since")}</dt>
          <dd>
            {since} · {t("indicators.version", { version: one.version })}
          </dd>
        </div>
        <div>
          <dt>{t("indicators.source")}</dt>
          <dd>
            <span className="basis" title={t(`procedures.tag-${one.basis.tag}`)}>
              <span className="code">{one.basis.row}</span>
              <span className="tag">{one.basis.tag}</span>
            </span>
          </dd>
        </div>
      </dl>
      <p className="muted">
        {t("indicators.few", { most: one.smallestCell - 1 })}. {t("indicators.mature", { days: one.maturityDays })}.
      </p>
    </>
  );
}
