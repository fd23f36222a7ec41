import { type FormEvent, useState } from "react";
import { type ComplaintState, call, type Refused } from "./api.ts";
import { momentWords } from "./dates.ts";
import { Field, Trouble } from "./fields.tsx";
import { useWords } from "./words.tsx";

/** The answer to a complaint, for whoever holds its number: it was made without a name, or by somebody else. */
export function Receipt() {
  const { t, language } = useWords();
  const [number, setNumber] = useState("");
  const [found, setFound] = useState<ComplaintState>();
  const [trouble, setTrouble] = useState<Refused>();
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    setFound(undefined);
    call<ComplaintState>("POST", "/worker/receipt", language, { receipt: number }).then(setFound, setTrouble);
  };
  return (
    <form className="w-card" onSubmit={ask}>
      <h3>{t("receiptAsk")}</h3>
      <Field label="receipt">
        {(props) => (
          <input
            {...props}
            className="w-code"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            required
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
      </Field>
      {trouble ? <Trouble says={trouble.message} next={trouble.next} /> : null}
      {found ? <Standing complaint={found} /> : null}
      <button type="submit" className="button">
        {t("open")}
      </button>
    </form>
  );
}

export function Standing({ complaint }: { readonly complaint: ComplaintState }) {
  const { language } = useWords();
  const { says, at, outcome, receipt } = complaint;
  return (
    <div className="w-standing">
      <p>
        <b>{says[language]}</b>
      </p>
      {outcome ? (
        <p>
          {outcome.remedy[language]} · <bdi>{outcome.reasons}</bdi>
        </p>
      ) : null}
      <p className="muted small">
        {momentWords(at, language)} · <bdi className="w-code">{receipt}</bdi>
      </p>
    </div>
  );
}
