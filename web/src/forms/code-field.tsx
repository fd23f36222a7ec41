import type { Schema } from "@wasl/procedure";
import { useWords } from "../words/words.tsx";
import { describedBy, ErrorLine, Optional } from "./field-label.tsx";
import { type FieldProps, fieldId } from "./field-props.ts";

/** A closed list: few are laid out, many are folded into a list that opens. */
export function CodeField(props: FieldProps<Extract<Schema, { type: "code" | "boolean" }>>) {
  const { t, w } = useWords();
  const { schema, place, pointer, label, hint, errors, optional } = props;
  const id = fieldId(pointer);
  const error = errors.get(pointer);
  const options =
    schema.type === "boolean"
      ? [
          { id: "yes", name: t("forms.yes"), value: true },
          { id: "no", name: t("forms.no"), value: false },
        ]
      : schema.values.map((code) => ({
          id: code,
          name: w(place.procedure, `${place.base}.values.${code}`),
          value: code,
        }));
  if (options.length > 7) {
    return (
      <div className="field" data-invalid={error ? true : undefined}>
        <label htmlFor={id}>
          {label} <Optional optional={optional} />
        </label>
        {hint ? (
          <span className="hint" id={`${id}-hint`}>
            {hint}
          </span>
        ) : null}
        <select
          id={id}
          className="input"
          value={props.value === undefined ? "" : String(props.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          onChange={(event) => props.onChange(event.target.value === "" ? undefined : event.target.value)}
        >
          <option value="">{t("forms.choose")}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
        <ErrorLine id={`${id}-error`} text={error} />
      </div>
    );
  }
  return (
    <fieldset className="field" data-invalid={error ? true : undefined} aria-describedby={describedBy(id, hint, error)}>
      <legend>
        {label} <Optional optional={optional} />
      </legend>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <div className="radios" data-few={options.length <= 3 ? true : undefined}>
        {options.map((option, index) => (
          <label className="radio" key={option.id}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={id}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.name}</span>
          </label>
        ))}
        {optional && props.value !== undefined ? (
          <button type="button" className="button is-plain is-small" onClick={() => props.onChange(undefined)}>
            {t("forms.clear")}
          </button>
        ) : null}
      </div>
      <ErrorLine id={`${id}-error`} text={error} />
    </fieldset>
  );
}
