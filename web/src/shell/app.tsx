import { useQuery, useQueryClient } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { corridorQuery, textsQuery } from "../api/queries.ts";
import { ClockProvider } from "../time/clock.tsx";
import { dictionary } from "../words/dictionary.ts";
import { type Language, pageLanguage, showLanguage } from "../words/language.ts";
import { WordsProvider } from "../words/words.tsx";
import { CorridorProvider } from "./corridor.tsx";
import { ShowLanguageContext } from "./language-state.tsx";
import { makeRouter } from "./routes.tsx";
import { Waiting } from "./waiting.tsx";

const locales: Readonly<Record<Language, string>> = { fr: "fr-FR", ar: "ar-MA-u-nu-latn", en: "en-GB" };

/** Everything a page leans on: the corridor, the words of the reader's language, the time, the places. */
export function App() {
  const queries = useQueryClient();
  const [language, setLanguage] = useState<Language>(pageLanguage);
  const router = useMemo(() => makeRouter(queries), [queries]);
  const corridor = useQuery(corridorQuery);
  const texts = useQuery(textsQuery(language));
  const words = useQuery({
    queryKey: ["words", language],
    queryFn: () => dictionary(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const show = (next: Language) => {
    showLanguage(next);
    setLanguage(next);
    void queries.invalidateQueries({
      predicate: ({ queryKey }) => !["corridor", "words", "definition"].includes(String(queryKey[0])),
    });
  };
  if (!corridor.data || !texts.data || !words.data) {
    return <Waiting failed={corridor.isError || texts.isError} again={() => void queries.refetchQueries()} />;
  }
  return (
    <I18nProvider locale={locales[language]}>
      <ShowLanguageContext value={show}>
        <CorridorProvider corridor={corridor.data}>
          <ClockProvider corridor={corridor.data}>
            <WordsProvider language={language} texts={words.data} corridor={texts.data}>
              <RouterProvider router={router} />
            </WordsProvider>
          </ClockProvider>
        </CorridorProvider>
      </ShowLanguageContext>
    </I18nProvider>
  );
}
