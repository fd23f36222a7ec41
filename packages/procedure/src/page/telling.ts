/** What every part of the page needs: the procedure, its words, and a few ways of saying things. */
import type { Basis, Procedure, StateId } from "../definition.ts";
import type { PageLanguage } from "./dates.ts";
import { type Html, html } from "./html.ts";
import { type PageWords, pageWords } from "./words.ts";

export interface Telling {
  readonly definition: Procedure;
  readonly language: PageLanguage;
  readonly own: PageWords;
  /** A text of the procedure, or the key below its name where there is none. */
  readonly word: (path: string) => string;
  /** The same, or nothing. */
  readonly maybe: (path: string) => string | undefined;
  /** A text of the corridor. */
  readonly outside: (key: string) => string | undefined;
}

export function telling(definition: Procedure, words: (key: string) => string, language: PageLanguage): Telling {
  const look = (key: string): string | undefined => {
    const text = words(key);
    return text === "" || text === key ? undefined : text;
  };
  const maybe = (path: string) => look(`${definition.name}.${path}`);
  return {
    definition,
    language,
    own: pageWords[language],
    maybe,
    word: (path) => maybe(path) ?? path,
    outside: look,
  };
}

export function section(name: string, title: string, ...content: readonly (Html | undefined)[]): Html {
  return html`<section class="procedure-${name}" aria-labelledby="procedure-${name}-title"><h2 id="procedure-${name}-title">${title}</h2>${content}</section>`;
}

/** One row of the reference with its tag and what stands behind it: law, agreement, or a choice of this project. */
export function basis({ own }: Telling, ...of: readonly Basis[]): Html {
  return html`${of.map(
    ({ row, tag, kind }) =>
      html`<span class="basis" data-kind="${kind}"><cite><bdi>${row}</bdi></cite> <abbr title="${own.tags[tag]}"><bdi>${tag}</bdi></abbr> · ${own.kinds[kind]}</span> `,
  )}`;
}

/** A line of a description list; nothing where there is nothing to say. */
export function line(term: string, ...said: readonly (Html | string | undefined)[]): Html | undefined {
  const kept = said.filter((one) => one !== undefined && one !== "");
  return kept.length === 0 ? undefined : html`<dt>${term}</dt>${kept.map((one) => html`<dd>${one}</dd>`)}`;
}

/** Named by the title of the section that it stands in. */
export function table(name: string, heads: readonly string[], rows: readonly (readonly (Html | string)[])[]): Html {
  return html`<table aria-labelledby="procedure-${name}-title"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(
    ([first = "", ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell, index) => html`<td data-label="${heads[index + 1] ?? ""}">${cell}</td>`)}</tr>`,
  )}</tbody></table>`;
}

export function items(list: readonly (Html | string)[]): Html {
  return html`<ul>${list.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** A link to where the page tells of a state. */
export function stateLink({ word }: Telling, state: StateId): Html {
  return html`<a href="#state-${state}">${word(`states.${state}`)}</a>`;
}

export function conditionLink({ word }: Telling, condition: string): Html {
  return html`<a href="#condition-${condition}">${word(`conditions.${condition}.title`)}</a>`;
}

/** One name as it is, several as a list: a role's name may hold a comma of its own. */
export function names(list: readonly string[]): Html | string {
  return list.length > 1 ? items(list) : (list[0] ?? "");
}

export function commas({ language }: Telling, list: readonly string[]): string {
  return list.join(language === "ar" ? "، " : ", ");
}
