import { Icon } from "../marks/icon.tsx";
import { useWords } from "../words/words.tsx";

/** A word after the label where a field may stay empty: most may not, so those are not marked. */
export function Optional({ optional }: { readonly optional: boolean }) {
  const { t } = useWords();
  return optional ? <span className="optional">{t("forms.optional")}</span> : null;
}

export function ErrorLine({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p className="error" id={id}>
      <Icon name="late" />
      {text}
    </p>
  );
}

/** What describes a field aloud: its hint, then its error. */
export const describedBy = (id: string, hint: string | undefined, error: string | undefined): string | undefined =>
  [hint ? `${id}-hint` : undefined, error ? `${id}-error` : undefined].filter(Boolean).join(" ") || undefined;
