import type { Ref } from "react";
import type { Fault } from "../forms/check.ts";
import { fieldId } from "../forms/field-props.ts";
import { useWords } from "../words/words.tsx";

/** First thing read after a refusal: how many, and a way to each. */
export function ErrorsSummary({
  faults,
  ref,
}: {
  readonly faults: readonly (Fault & { readonly says: string })[];
  readonly ref: Ref<HTMLDivElement>;
}) {
  const { t } = useWords();
  if (faults.length === 0) return null;
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={ref}>
      <h2>{t("forms.errors", { count: faults.length })}</h2>
      <ul className="plain">
        {faults.map(({ pointer, code, says }) => (
          <li key={`${pointer} ${code}`}>
            <a
              href={`#${fieldId(pointer)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(pointer))?.focus();
              }}
            >
              {says}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
