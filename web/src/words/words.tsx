import { createContext, type ReactNode, use, useMemo } from "react";
import type { Texts } from "../../../server/http/api.ts";
import { corridorText, spelled } from "./corridor-words.ts";
import { type Dictionary, message, type TextKey } from "./dictionary.ts";
import { direction, type Language } from "./language.ts";
import { form, say, type Values } from "./say.ts";

export interface Words {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** A text of the application. */
  readonly t: (key: TextKey, values?: Values) => string;
  /** The same with nodes in its places: a name in its own script, a date, a link. */
  readonly rich: (key: TextKey, nodes: Readonly<Record<string, ReactNode>>, values?: Values) => ReactNode;
  /** A text of the corridor for a procedure. */
  readonly w: (procedure: string, path: string) => string;
  readonly maybe: (procedure: string, path: string) => string | undefined;
  /** The reader's words among the three. */
  readonly pick: (words: Readonly<Record<Language, string>> | undefined) => string;
}

const WordsContext = createContext<Words | undefined>(undefined);

export function makeWords(language: Language, texts: Dictionary, corridor: Texts): Words {
  return {
    language,
    direction: direction(language),
    t: (key, values) => say(language, message(texts, key), values),
    rich: (key, nodes, values) => fill(form(language, message(texts, key), values), nodes, values),
    w: (procedure, path) => corridorText(corridor, procedure, path) ?? spelled(path),
    maybe: (procedure, path) => corridorText(corridor, procedure, path),
    pick: (words) => words?.[language] ?? "",
  };
}

function fill(text: string, nodes: Readonly<Record<string, ReactNode>>, values: Values = {}): ReactNode {
  return text.split(/(\{\w+\})/g).map((piece, index) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined) return piece;
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move.
    return <bdi key={index}>{nodes[name] ?? values[name]}</bdi>;
  });
}

export function WordsProvider(props: {
  readonly language: Language;
  readonly texts: Dictionary;
  readonly corridor: Texts;
  readonly children: ReactNode;
}) {
  const { language, texts, corridor } = props;
  const words = useMemo(() => makeWords(language, texts, corridor), [language, texts, corridor]);
  return <WordsContext value={words}>{props.children}</WordsContext>;
}

export function useWords(): Words {
  const words = use(WordsContext);
  if (words === undefined) throw new Error("useWords is used inside <WordsProvider>");
  return words;
}
