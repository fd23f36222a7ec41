import { useWords } from "../words/words.tsx";
import type { JsonRecord } from "./json.ts";
import { Run } from "./run.tsx";

/** One name in its scripts, the reader's own first. */
export function ScriptsLine({ value, names }: { readonly value: JsonRecord; readonly names: readonly string[] }) {
  const { language } = useWords();
  const first = language === "ar" ? "arabic" : "latin";
  const order = [first, ...names.filter((name) => name !== first)];
  return (
    <span className="two">
      {order.map((name) => {
        const text = value[name];
        return typeof text === "string" && text !== "" ? <Run key={name} text={text} /> : null;
      })}
    </span>
  );
}
