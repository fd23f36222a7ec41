import { useState } from "react";
import { Field, Trouble } from "./fields.tsx";
import { T, useWords } from "./words.tsx";

/** The visa is there: the worker says the day of arriving, or does not go. */
export function Arrival(props: {
  readonly act: (commands: readonly object[]) => Promise<boolean>;
  readonly said: { readonly says: string; readonly next: string } | undefined;
}) {
  const { t } = useWords();
  const { act, said } = props;
  const [on, setOn] = useState("");
  return (
    <form
      className="w-card"
      aria-labelledby="arrival"
      onSubmit={(event) => {
        event.preventDefault();
        if (on) void act([{ do: "step", step: "enter", facts: { entry: { on, source: "declaration" } } }]);
      }}
    >
      <h2 id="arrival">
        <T k="arrival" />
      </h2>
      <p>{t("arrivalLead")}</p>
      {said ? <Trouble {...said} /> : null}
      <Field label="arrivalDay">
        {(field) => (
          <input {...field} type="date" required value={on} onChange={(event) => setOn(event.target.value)} />
        )}
      </Field>
      <div className="w-buttons">
        <button type="submit" className="button is-first">
          {t("arrived")}
        </button>
        <button type="button" className="button" onClick={() => void act([{ do: "step", step: "notTravelled" }])}>
          {t("notGoing")}
        </button>
      </div>
    </form>
  );
}
