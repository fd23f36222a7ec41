import type { RegisterAnswer } from "../../../server/http/api.ts";
import { Notice } from "../marks/notice.tsx";
import { useWords } from "../words/words.tsx";

/** From so many on, names alone tell nothing, and that is said before the list. */
const many = 3;

export function NamesakesNotice({ candidates }: { readonly candidates: RegisterAnswer["candidates"] }) {
  const { t, language } = useWords();
  const alike = candidates.filter(({ explanation }) =>
    explanation.kinships.some(({ kind, with: others }) => kind !== "sibling" && others.length > 0),
  );
  if (alike.length < many) return null;
  const fields = [
    ...new Set(
      alike.flatMap(({ explanation }) =>
        explanation.settles.filter(({ how }) => how !== "verify").map(({ field }) => field),
      ),
    ),
  ].map((field) => t(`register.${field}`).toLocaleLowerCase(language));
  return (
    <Notice tone="info" icon="person" title={t("register.manyNamesakes")}>
      {t("register.manyNamesakesSays", {
        fields: new Intl.ListFormat(language, { type: "disjunction" }).format(fields),
      })}
    </Notice>
  );
}
