import type { Schema } from "@wasl/procedure";
import { useState } from "react";
import { OtherShore } from "../marks/other-shore.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useClock } from "../time/clock.tsx";
import { useWords } from "../words/words.tsx";
import { DateBoxes, digits } from "./date-boxes.tsx";
import { describedBy, ErrorLine, Optional } from "./field-label.tsx";
import { type FieldProps, fieldId } from "./field-props.ts";
import { type InstantParts, instantOf, partsOf } from "./instant-parts.ts";

/** A day and a minute in the legal time of this State, which is named; the other shore's time stands beside it. */
export function InstantField(props: FieldProps<Extract<Schema, { type: "instant" }>>) {
  const { t, pick } = useWords();
  const corridor = useCorridor();
  const { zone } = useClock();
  const { pointer, label, hint, errors, optional, onChange } = props;
  const id = fieldId(pointer);
  const error = errors.get(pointer);
  const [parts, setParts] = useState(() => partsOf(typeof props.value === "string" ? props.value : undefined, zone));
  const change = (next: InstantParts) => {
    setParts(next);
    onChange(instantOf(next, zone));
  };
  const whole = instantOf(parts, zone);
  const box = (part: "hour" | "minute") => (
    <label className="date-box" data-part={part}>
      <span>{t(`forms.${part}`)}</span>
      <input
        className="input"
        inputMode="numeric"
        dir="ltr"
        value={parts[part]}
        aria-invalid={error ? true : undefined}
        onChange={(event) => change({ ...parts, [part]: digits(event.target.value, 2) })}
      />
    </label>
  );
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
      <div className="date-and-time">
        <DateBoxes
          id={id}
          parts={parts}
          invalid={error !== undefined}
          onChange={(next) => change({ ...parts, ...next })}
        />
        <span className="time-boxes">
          {box("hour")}
          <span aria-hidden="true">:</span>
          {box("minute")}
        </span>
      </div>
      <span className="hint two">
        {t("forms.legalTimeOf", { city: pick(corridor.state(corridor.self)?.capital) })}
        {whole?.endsWith("Z") ? <OtherShore at={whole} /> : null}
      </span>
      <ErrorLine id={`${id}-error`} text={error} />
    </fieldset>
  );
}
