import type { RegisterAnswer } from "../../../server/http/api.ts";
import { Notice } from "../marks/notice.tsx";
import { useWords } from "../words/words.tsx";

/** What holds of an answer as a whole, before the list. */
export function SearchNotes({ notes }: Pick<RegisterAnswer, "notes">) {
  const { t } = useWords();
  return (
    <>
      {notes.includes("incomplete") ? (
        <Notice tone="soon" icon="late" title={t("register.incomplete")} urgent>
          {t("register.incompleteSays")}
        </Notice>
      ) : null}
      {notes.includes("unknown-place") ? (
        <Notice tone="info" icon="person" title={t("register.unknownPlace")}>
          {t("register.unknownPlaceSays")}
        </Notice>
      ) : null}
    </>
  );
}
