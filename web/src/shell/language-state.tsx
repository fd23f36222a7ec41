import { createContext, use } from "react";
import type { Language } from "../words/language.ts";

export const ShowLanguageContext = createContext<(language: Language) => void>(() => undefined);

/** Changes the language of everything, at once. */
export const useShowLanguage = () => use(ShowLanguageContext);
