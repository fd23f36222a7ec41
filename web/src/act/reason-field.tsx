import { ErrorLine } from "../forms/field-label.tsx";
import { fieldId } from "../forms/field-props.ts";
import { useWords } from "../words/words.tsx";

/** A closed list of reasons, one of which must be given; it crosses with the step, but for one at home. */
export function ReasonField(props: {
  readonly procedure: string;
  readonly reasons: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (reason: string) => void;
  readonly error: string | undefined;
  readonly crosses: boolean;
}) {
  const { t, w } = useWords();
  const id = fieldId("/reason");
  return (
    <fieldset className="field" data-invalid={props.error ? true : undefined}>
      <legend>{t("act.reason")}</legend>
      {props.crosses ? <span className="hint">{t("act.reasonHint")}</span> : null}
      <div className="radios">
        {props.reasons.map((reason, index) => (
          <label className="radio" key={reason}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={id}
              checked={props.value === reason}
              onChange={() => props.onChange(reason)}
            />
            <span>{w(props.procedure, `reasons.${reason}`)}</span>
          </label>
        ))}
      </div>
      <ErrorLine id={`${id}-error`} text={props.error} />
    </fieldset>
  );
}
