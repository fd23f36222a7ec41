import type { Schema } from "@wasl/procedure";
import { useWords } from "../words/words.tsx";
import { describedBy, ErrorLine, Optional } from "./field-label.tsx";
import { type FieldProps, fieldId } from "./field-props.ts";

/** One line, or several where more than a line may be written; what is free will be read by a second person. */
export function TextField(props: FieldProps<Extract<Schema, { type: "text" | "integer" | "hash" }>>) {
  const { t } = useWords();
  const { schema, pointer, label, hint, errors, optional } = props;
  const id = fieldId(pointer);
  const error = errors.get(pointer);
  const long = schema.type === "text" && schema.maxLength > 160;
  const own = schema.type === "text" && schema.own === true;
  const text = props.value === undefined || props.value === null ? "" : String(props.value);
  const shared = {
    id,
    className: "input",
    dir: "auto" as const,
    value: text,
    "aria-invalid": error ? true : undefined,
    "aria-required": optional ? undefined : true,
    "aria-describedby": describedBy(id, hint, error),
    maxLength: schema.type === "text" ? schema.maxLength : undefined,
  };
  const change = (typed: string) => {
    if (typed === "") return props.onChange(undefined);
    if (schema.type !== "integer") return props.onChange(typed);
    props.onChange(/^-?\d+$/.test(typed) ? Number(typed) : typed);
  };
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
      {long ? (
        <textarea {...shared} rows={own ? 6 : 4} onChange={(event) => change(event.target.value)} />
      ) : (
        <input
          {...shared}
          inputMode={schema.type === "integer" ? "numeric" : undefined}
          onChange={(event) => change(event.target.value)}
        />
      )}
      {own ? <span className="hint">{t("forms.wordForWord")}</span> : null}
      {schema.type === "text" && schema.free ? <span className="hint">{t("forms.readBeforeLeaving")}</span> : null}
      <ErrorLine id={`${id}-error`} text={error} />
    </div>
  );
}
