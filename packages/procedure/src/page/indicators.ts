import { type Html, html } from "./html.ts";
import { section } from "./telling.ts";
import type { PageWords } from "./words.ts";

/** A definition in words: what is counted, over what, from when on, and what it rests on. */
export interface PageIndicator {
  readonly id: string;
  readonly name: string;
  readonly explains: string;
  readonly counted: string;
  /** Empty where there is nothing to divide by. */
  readonly over: string;
  readonly cohort: string;
  readonly basis: { readonly row: string; readonly tag: keyof PageWords["tags"] };
}

/** What the States count of this procedure: no figure is on this page. */
export function indicators(own: PageWords, all: readonly PageIndicator[]): Html | undefined {
  if (all.length === 0) return undefined;
  return section(
    "indicators",
    own.indicators,
    html`<dl>${all.map(
      ({ id, name, explains, counted, over, cohort, basis }) =>
        html`<dt>${name} <code><bdi>${id}</bdi></code></dt><dd><p>${counted}${over === "" ? undefined : html` / ${over}`}</p><p>${explains}</p><p><small>${cohort} · ${basis.row} (${own.tags[basis.tag]})</small></p></dd>`,
    )}</dl>`,
  );
}
