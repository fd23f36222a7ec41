import { questionFields } from "../register/first-question.ts";
import type { Words } from "../words/words.tsx";
import { refusedWords } from "./refused-words.ts";

const known = [
  "attachment",
  "case",
  "case-broken-glass",
  "counsel",
  "diligence",
  "document",
  "duplicates",
  "letter",
  "list",
  "mirror",
  "outbox",
  "register",
  "register-again",
  "register-opened",
  "register-refused",
  "register-seen",
  "search",
  "worklist",
] as const;

/** What was read. Of a search the fields that were asked are named, or why it was refused; any other detail stays as it is. */
export function whatWords(what: string, { t }: Pick<Words, "t">): string {
  const exact =
    known.find((one) => one === what) ??
    known.findLast((one) => what.startsWith(`${one}-`) || what.startsWith(`${one} `));
  if (exact === undefined) return what;
  const rest = what.slice(exact.length).replace(/^[- ]/, "");
  if (rest === "") return t(`access.what-${exact}`);
  const details =
    exact === "register"
      ? fieldsWords(rest.split(" "), { t })
      : exact === "register-refused"
        ? refusedWords(rest, { t })
        : exact === "register-seen"
          ? seenWords(rest, { t })
          : rest;
  return `${t(`access.what-${exact}`)} (${details})`;
}

/** Names of the fields of a search, as the form of the register calls them. */
export function fieldsWords(fields: readonly string[], { t }: Pick<Words, "t">): string {
  const words = fields.map((name) => {
    const field = questionFields.find((one) => one === name);
    return field ? t(`register.${field}`) : name;
  });
  return words.join(" · ");
}

const unusual = [
  "many-on-one-case",
  "one-person-across-cases",
  "odd-hours",
  "far-above-colleagues",
  "unlike-the-case",
] as const;

function seenWords(kind: string, { t }: Pick<Words, "t">): string {
  const known = unusual.find((one) => one === kind);
  return known ? t(`register.seen-${known}`) : kind;
}
