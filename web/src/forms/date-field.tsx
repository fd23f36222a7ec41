import type { Schema } from "@wasl/procedure";
import { useState } from "react";
import { type PartialDate, readEdtf, writeEdtf } from "../time/edtf.ts";
import { useWords } from "../words/words.tsx";
import { DateBoxes, type DateParts } from "./date-boxes.tsx";
import { describedBy, ErrorLine, Optional } from "./field-label.tsx";
import { type FieldProps, fieldId } from "./field-props.ts";

const nothing: PartialDate = { year: "", month: "", day: "", doubt: "" };

/** A whole date stays text until its three parts make one: what is half typed is kept, and told as such. */
const isoOf = ({ day, month, year }: DateParts): string | undefined =>
  day === "" && month === "" && year === ""
    ? undefined
    : `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/** A date; or, for a date as far as known, boxes that may stay empty and a word of doubt. */
export function DateField(props: FieldProps<Extract<Schema, { type: "date" | "edtf" }>>) {
  const { t } = useWords();
  const { schema, pointer, label, hint, errors, optional, onChange } = props;
  const id = fieldId(pointer);
  const error = errors.get(pointer);
  const [parts, setParts] = useState<PartialDate>(
    () => (typeof props.value === "string" ? readEdtf(props.value) : undefined) ?? nothing,
  );
  const partial = schema.type === "edtf";
  const change = (next: PartialDate) => {
    setParts(next);
    onChange(partial ? writeEdtf(next) || undefined : isoOf(next));
  };
  const shownHint = hint ?? (partial ? t("forms.partialHint") : undefined);
  return (
    <fieldset
      className="field"
      data-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, shownHint, error)}
    >
      <legend>
        {label} <Optional optional={optional} />
      </legend>
      {shownHint ? (
        <span className="hint" id={`${id}-hint`}>
          {shownHint}
        </span>
      ) : null}
      <DateBoxes
        id={id}
        parts={parts}
        invalid={error !== undefined}
        onChange={(next) => change({ ...parts, ...next })}
      />
      {partial ? (
        <label className="check">
          <input
            type="checkbox"
            checked={parts.doubt === "?"}
            onChange={(event) => change({ ...parts, doubt: event.target.checked ? "?" : "" })}
          />
          <span>{t("forms.doubtful")}</span>
        </label>
      ) : null}
      <ErrorLine id={`${id}-error`} text={error} />
    </fieldset>
  );
}
