import type { Example, ExampleMove } from "../definition.ts";
import { instantInWords } from "./dates.ts";
import { type Html, html } from "./html.ts";
import { commas, section, type Telling } from "./telling.ts";

/** The worked cases: they are the tests of the procedure, told. */
export function examples(of: Telling): Html | undefined {
  const { definition, own } = of;
  return definition.examples.length === 0
    ? undefined
    : section("examples", own.examples, ...definition.examples.map((example) => one(of, example)));
}

function one(of: Telling, { id, rows, opens, play }: Example): Html {
  const { own, word, language } = of;
  const moves = play.map(
    (move) =>
      html`<li><time datetime="${move.at}">${instantInWords(move.at, language)}</time> ${word(`roles.${move.role}`)}${language === "ar" ? ":" : ""} ${own.acts[move.do]} ${thing(of, move)}${refused(of, move)}</li>`,
  );
  return html`<article class="example" id="example-${id}"><h3>${word(`examples.${id}.title`)}</h3><p>${word(`examples.${id}.story`)}</p>${
    rows.length > 0 ? html`<p>${own.rows} <bdi>${commas(of, rows)}</bdi></p>` : undefined
  }<ol><li><time datetime="${opens.at}">${instantInWords(opens.at, language)}</time> ${word(`parties.${opens.party}`)} ${own.opened}</li>${moves}</ol></article>`;
}

/** What a move is about, in the procedure's words. */
function thing({ definition, word, maybe, language }: Telling, { do: act, name, role, facts }: ExampleMove): string {
  const party = definition.roles[role]?.party ?? "";
  const quoted = (text: string) => (language === "en" ? `“${text}”` : language === "ar" ? `«${text}»` : `« ${text} »`);
  const step = maybe(`steps.${name}.do`) ?? maybe(`internal.${party}.steps.${name}.do`) ?? name;
  switch (act) {
    case "record":
      return quoted(
        Object.keys(facts ?? {})
          .map((fact) => word(`facts.${fact}.label`))
          .join(language === "ar" ? "، " : ", ") || name,
      );
    case "internal":
      return quoted(word(`internal.${party}.steps.${name}.do`));
    case "raise":
    case "lift":
      return quoted(word(`flags.${name}.title`));
    case "message":
      return quoted(word(`messages.${name}.title`));
    case "contribute":
    case "retract":
      return quoted(word(`lists.${name}.title`));
    case "link":
      return quoted(name);
    default:
      return quoted(step);
  }
}

const between = { fr: " ; ", ar: "؛ ", en: "; " } as const;

function refused({ own, word, language }: Telling, { expect }: ExampleMove): Html | undefined {
  const conditions = (expect?.conditions ?? []).map((condition) => word(`conditions.${condition}.title`));
  return expect?.refused === undefined
    ? undefined
    : html` <strong>${own.refused}</strong>${conditions.length > 0 ? html`${language === "fr" ? " :" : ":"} ${conditions.join(between[language])}` : undefined}`;
}
