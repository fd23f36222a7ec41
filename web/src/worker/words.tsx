import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import arabic from "./texts/ar.json" with { type: "json" };
import english from "./texts/en.json" with { type: "json" };
import french from "./texts/fr.json" with { type: "json" };
import tifinagh from "./texts/zgh.json" with { type: "json" };
import latin from "./texts/zgh-latn.json" with { type: "json" };

/** Amazigh has the public texts only; what it has not is said in Arabic. */
export type Speech = "fr" | "ar" | "en" | "zgh" | "zgh-Latn";
export type Key = keyof typeof french;

type Texts = Readonly<Partial<Record<string, string>>>;
const texts: Readonly<Record<Speech, Texts>> = {
  fr: french,
  ar: arabic,
  en: english,
  zgh: tifinagh,
  "zgh-Latn": latin,
};

export const speeches: readonly { readonly code: Speech; readonly name: string }[] = [
  { code: "ar", name: "العربية" },
  { code: "zgh", name: "ⵜⴰⵎⴰⵣⵉⵖⵜ" },
  { code: "zgh-Latn", name: "Tamaziɣt" },
  { code: "fr", name: "Français" },
  { code: "en", name: "English" },
];

/** The language in which the server's words are read, and everything that Amazigh has not. */
export const written = (speech: Speech): "fr" | "ar" | "en" =>
  speech === "zgh" || speech === "zgh-Latn" ? "ar" : speech;

interface Words {
  readonly speech: Speech;
  readonly language: "fr" | "ar" | "en";
  readonly show: (speech: Speech) => void;
  readonly t: (key: Key, values?: Readonly<Record<string, string | number>>) => string;
  /** Language and direction of a text by its key: `lang` and `dir` of what shows it. */
  readonly of: (key: Key) => { readonly lang: string; readonly dir: "ltr" | "rtl" };
}

const WordsContext = createContext<Words | undefined>(undefined);

const kept = "wasl.worker.speech";

function firstSpeech(): Speech {
  const known = speeches.map(({ code }) => code);
  let before: string | null = null;
  try {
    before = localStorage.getItem(kept);
  } catch {
    // Storage may be forbidden.
  }
  const asked = new URLSearchParams(location.search).get("lang");
  return (
    known.find((one) => one === asked) ??
    known.find((one) => one === before) ??
    (document.documentElement.lang as Speech)
  );
}

const direction = (speech: Speech) => (written(speech) === "ar" && speech === "ar" ? "rtl" : "ltr");

export function SpeechProvider({ children }: { readonly children: ReactNode }) {
  const [speech, setSpeech] = useState<Speech>(firstSpeech);
  useEffect(() => {
    document.documentElement.lang = speech;
    document.documentElement.dir = direction(speech);
  }, [speech]);
  const words = useMemo<Words>(() => {
    const own = texts[speech];
    const instead = written(speech);
    return {
      speech,
      language: instead,
      show(next) {
        try {
          localStorage.setItem(kept, next);
        } catch {
          // The choice lasts as long as the page.
        }
        setSpeech(next);
      },
      t: (key, values = {}) =>
        (own[key] ?? texts[instead][key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) =>
          name in values ? `\u2068${values[name]}\u2069` : whole,
        ),
      of: (key) => {
        const told = own[key] === undefined ? instead : speech;
        return { lang: told, dir: direction(told) };
      },
    };
  }, [speech]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error("useWords is used inside <SpeechProvider>");
  return words;
}

/** A text in its own language and direction, even where another one stands in for it. */
export function T({ k, values }: { readonly k: Key; readonly values?: Readonly<Record<string, string | number>> }) {
  const { t, of } = useWords();
  return <bdi {...of(k)}>{t(k, values)}</bdi>;
}
