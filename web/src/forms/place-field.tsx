import type { Schema } from "@wasl/procedure";
import { useCorridor } from "../shell/corridor.tsx";
import { useWords } from "../words/words.tsx";
import { describedBy, ErrorLine, Optional } from "./field-label.tsx";
import { type FieldProps, fieldId } from "./field-props.ts";

/** A post of the corridor, or a State. Posts are grouped by the State that they serve. */
export function PlaceField(props: FieldProps<Extract<Schema, { type: "post" | "state" }>>) {
  const { t, pick } = useWords();
  const corridor = useCorridor();
  const { schema, pointer, label, hint, errors, optional } = props;
  const id = fieldId(pointer);
  const error = errors.get(pointer);
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
        value={typeof props.value === "string" ? props.value : ""}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => props.onChange(event.target.value === "" ? undefined : event.target.value)}
      >
        <option value="">{t("forms.choose")}</option>
        {schema.type === "state"
          ? corridor.states.map((state) => (
              <option key={state.code} value={state.code}>
                {pick(state.name)}
              </option>
            ))
          : corridor.states.map((state) => (
              <optgroup key={state.code} label={pick(state.name)}>
                {corridor.posts
                  .filter((post) => post.state === state.code)
                  .map((post) => (
                    <option key={post.code} value={post.code}>
                      {pick(post.name)}
                    </option>
                  ))}
              </optgroup>
            ))}
      </select>
      <ErrorLine id={`${id}-error`} text={error} />
    </div>
  );
}
