import type { ToldProof } from "../proof/tell-proof.ts";
import { type Html, html } from "./html.ts";
import { items, section } from "./telling.ts";

/** What is proved for this very version, over how many states, and what that means; or plainly that nothing is. */
export function proof(told: ToldProof): Html {
  const { secrets, secretsTitle } = told;
  const { title, says, bounds, forHash, hash, promises, promisesTitle, meansTitle, means, leftOutTitle, leftOut } =
    told;
  return section(
    "proof",
    title,
    html`<p class="proof" data-verdict="${told.verdict}"><strong>${says}</strong></p>`,
    bounds.length > 0 ? items(bounds) : undefined,
    html`<p>${forHash} <code><bdi>${hash}</bdi></code></p>`,
    promises.length > 0
      ? html`<h3>${promisesTitle}</h3>${items(promises.map((one) => html`${one.says} <small>${one.verdictSays}</small>`))}`
      : undefined,
    secrets.length > 0
      ? html`<h3>${secretsTitle}</h3>${items(secrets.map((one) => html`${one.says} <small>${one.verdictSays}</small>`))}`
      : undefined,
    html`<h3>${meansTitle}</h3><p>${means}</p><h3>${leftOutTitle}</h3>${items(leftOut)}`,
  );
}
