import { fieldId } from "../forms/field-props.ts";
import { useWords } from "../words/words.tsx";

/** Why at home: it never crosses, and may be left unsaid. */
export function CauseField(props: {
  readonly procedure: string;
  readonly flag: string;
  readonly causes: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (cause: string | undefined) => void;
}) {
  const { t, w } = useWords();
  const id = fieldId("/cause");
  return (
    <div className="field">
      <label htmlFor={id}>{t("act.cause")}</label>
      <span className="hint" id={`${id}-hint`}>
        {t("act.causeHint")}
      </span>
      <select
        id={id}
        className="input"
        aria-describedby={`${id}-hint`}
        value={props.value ?? ""}
        onChange={(event) => props.onChange(event.target.value || undefined)}
      >
        <option value="">{t("act.causeUnsaid")}</option>
        {props.causes.map((cause) => (
          <option key={cause} value={cause}>
            {w(props.procedure, `flags.${props.flag}.causes.${cause}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
