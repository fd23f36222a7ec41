import { useWords } from "../words/words.tsx";
import { scriptOf } from "./script.ts";

/** Words written by somebody, in whatever script: isolated, in their own face. */
export function Run({ text }: { readonly text: string }) {
  const { language } = useWords();
  const script = scriptOf(text);
  return <bdi lang={script ?? (language === "ar" ? "fr" : undefined)}>{text}</bdi>;
}
