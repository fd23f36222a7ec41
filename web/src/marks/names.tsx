import type { PersonName } from "../../../server/http/api.ts";
import { useWords } from "../words/words.tsx";

/**
 * Both scripts, the reader's first; each keeps its own face and direction.
 *
 * @param instead what a case is called that is about nobody.
 */
export function Names({ person, instead }: { readonly person: PersonName | undefined; readonly instead?: string }) {
  const { language, t } = useWords();
  if (!person?.latin && !person?.arabic && instead !== undefined) return instead;
  if (!person?.latin && !person?.arabic) return <span className="muted">{t("shell.noName")}</span>;
  const latin = person.latin ? (
    <bdi key="latin" lang={language === "ar" ? "fr" : undefined}>
      {person.latin}
    </bdi>
  ) : null;
  const arabic = person.arabic ? (
    <bdi key="arabic" lang="ar">
      {person.arabic}
    </bdi>
  ) : null;
  return language === "ar" ? [arabic, " ", latin] : [latin, " ", arabic];
}
