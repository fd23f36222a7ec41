import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { ShowLanguageContext } from "../shell/language-state.tsx";
import { type Dictionary, dictionary } from "../words/dictionary.ts";
import { type Language, pageLanguage, showLanguage } from "../words/language.ts";
import { WordsProvider } from "../words/words.tsx";
import { keepForOffline } from "./keep-for-offline.ts";
import { VerifyPage } from "./verify-page.tsx";

export function start(root: HTMLElement | null): void {
  if (root === null) throw new Error("The page has no #root");
  keepForOffline();
  createRoot(root).render(
    <StrictMode>
      <Verifier />
    </StrictMode>,
  );
}

/** A page by itself: it asks the server for certificates and for nothing else, and needs no session. */
function Verifier() {
  const [language, setLanguage] = useState<Language>(pageLanguage);
  const [words, setWords] = useState<{ readonly of: Language; readonly texts: Dictionary }>();
  useEffect(() => {
    let current = true;
    void dictionary(language).then((texts) => current && setWords({ of: language, texts }));
    return () => {
      current = false;
    };
  }, [language]);
  if (words === undefined) return null;
  const show = (next: Language) => {
    showLanguage(next);
    setLanguage(next);
  };
  return (
    <ShowLanguageContext value={show}>
      <WordsProvider language={words.of} texts={words.texts} corridor={{}}>
        <VerifyPage />
      </WordsProvider>
    </ShowLanguageContext>
  );
}
