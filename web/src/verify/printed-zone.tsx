import { type FormEvent, useId } from "react";
import { useWords } from "../words/words.tsx";
import { zoneAsPrinted } from "./zone-as-printed.ts";

/** The lines as they stand on the sheet: a seal of another document is found out by them. */
export function PrintedZone(props: { readonly printed: string; readonly onPrinted: (text: string) => void }) {
  const { t } = useWords();
  const ids = { field: useId(), hint: useId() };
  const compare = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    props.onPrinted(zoneAsPrinted(String(new FormData(event.currentTarget).get("printed") ?? "")));
  };
  return (
    <details className="paste-way printed-zone" open={props.printed !== ""}>
      <summary>{t("verify.printed")}</summary>
      <form onSubmit={compare}>
        <label htmlFor={ids.field}>{t("verify.printedLabel")}</label>
        <span className="hint" id={ids.hint}>
          {t("verify.printedHint")}
        </span>
        <textarea
          id={ids.field}
          name="printed"
          className="code"
          dir="ltr"
          rows={2}
          spellCheck={false}
          autoCapitalize="characters"
          autoComplete="off"
          defaultValue={props.printed}
          aria-describedby={ids.hint}
        />
        <button type="submit" className="button">
          {t("verify.pasteGo")}
        </button>
      </form>
    </details>
  );
}
