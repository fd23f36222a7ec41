import type { Context } from "../context.ts";
import type { Procedure } from "../definition.ts";
import type { ProofRecord } from "../proof/record.ts";
import { tellProof } from "../proof/tell-proof.ts";
import { clocks } from "./clocks.ts";
import { crossing, flags, staysHome } from "./crossing.ts";
import { dateInWords, type PageLanguage } from "./dates.ts";
import { examples } from "./examples.ts";
import { gates, refusals, walls } from "./gates.ts";
import { type Html, html } from "./html.ts";
import { indicators, type PageIndicator } from "./indicators.ts";
import { proof } from "./proof.ts";
import { atHome, steps } from "./steps.ts";
import { telling } from "./telling.ts";
import { who } from "./who.ts";

/**
 * A procedure told in plain language: what it is, who does what, what crosses and never crosses, the clocks, the gates with
 * their row and tag, the reasons for a refusal, the safeguards and the worked cases.
 *
 * @param words text of a full key, `laissez-passer.steps.request.do`; the key itself where there is none.
 * @param kept `record`: what is proved of it; without one the page says that nothing is. `mayRead`: the access matrix, which says from
 *   whom at home a protected fact must be shown to be kept. `indicators`: what is counted of it, in this language.
 * @returns a fragment of semantic HTML without script or style. Everything that comes from words or data is escaped.
 */
export function page(
  definition: Procedure,
  words: (key: string) => string,
  language: PageLanguage,
  kept: {
    readonly record?: ProofRecord | undefined;
    readonly indicators?: readonly PageIndicator[];
  } & Pick<Context, "mayRead">,
): { readonly html: string } {
  const of = telling(definition, words, language);
  const { own, word, maybe } = of;
  const summary = maybe("summary");
  const told = tellProof(definition, kept.record, words, language, kept);
  const parts: readonly (Html | undefined)[] = [
    who(of),
    steps(of),
    atHome(of),
    crossing(of),
    staysHome(of),
    flags(of),
    clocks(of),
    gates(of),
    refusals(of),
    walls(of, told),
    proof(told),
    indicators(own, kept.indicators ?? []),
    examples(of),
  ];
  return html`<article class="procedure" lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"><header><h1>${word("title")}</h1>${
    summary === undefined ? undefined : html`<p class="lead">${summary}</p>`
  }<p>${own.since} <time datetime="${definition.since}">${dateInWords(definition.since, language)}</time></p></header>${parts}</article>`;
}
