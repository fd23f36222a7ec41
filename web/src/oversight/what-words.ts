import type { Words } from "../words/words.tsx";

const known = [
  "attachment",
  "case",
  "case-broken-glass",
  "document",
  "duplicates",
  "list",
  "mirror",
  "outbox",
  "register",
  "search",
  "worklist",
] as const;

/** What was read. The server adds details after the first word (`register by given family`), which stay as they are. */
export function whatWords(what: string, { t }: Pick<Words, "t">): string {
  const exact =
    known.find((one) => one === what) ??
    known.findLast((one) => what.startsWith(`${one}-`) || what.startsWith(`${one} `));
  if (exact === undefined) return what;
  const rest = what.slice(exact.length).replace(/^[- ]/, "");
  return rest === "" ? t(`access.what-${exact}`) : `${t(`access.what-${exact}`)} (${rest})`;
}
