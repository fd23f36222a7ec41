import { others, receivers } from "../check/about/crossing.ts";
import { type Html, html } from "./html.ts";
import { basis, commas, conditionLink, items, section, type Telling, table } from "./telling.ts";

/** Everything that may leave a side, with what and to whom. */
export function crossing(of: Telling): Html {
  const { definition, own, word } = of;
  const parties = (list: readonly string[]) =>
    commas(
      of,
      list.map((party) => word(`parties.${party}`)),
    );
  const facts = Object.entries(definition.facts)
    .filter(([, { kind }]) => kind === "shared")
    .map(([fact, { basis: row }]) => {
      const carrying = Object.entries(definition.steps).filter(([, { carries }]) => carries.includes(fact));
      const to = new Set(carrying.flatMap(([, step]) => receivers(definition, step, fact)));
      return [
        word(`facts.${fact}.label`),
        items(carrying.map(([step]) => html`<a href="#step-${step}">${word(`steps.${step}.do`)}</a>`)),
        parties([...to]),
        basis(of, row),
      ];
    });
  const lists = Object.entries(definition.lists)
    .filter(([, { crosses }]) => crosses)
    .map(([list, { owners, recipients, basis: row }]) => {
      const to = new Set(owners.flatMap((owner) => others(definition, owner)));
      return [
        word(`lists.${list}.title`),
        own.atAnyTime,
        parties([...to].filter((party) => recipients?.includes(party) ?? true)),
        basis(of, row),
      ];
    });
  const messages = Object.entries(definition.messages).map(([message, { from, basis: row }]) => [
    word(`messages.${message}.title`),
    html`${own.atAnyTime}. ${own.second}`,
    parties([...new Set(from.flatMap((party) => others(definition, party)))]),
    basis(of, row),
  ]);
  return section(
    "crosses",
    own.crosses,
    table("crosses", [own.what, own.withStep, own.to, own.basis], [...facts, ...lists, ...messages]),
  );
}

/** Everything that never leaves, the same for every case, so that it says nothing about one. */
export function staysHome(of: Telling): Html {
  const { definition, own, word, maybe } = of;
  const facts = Object.entries(definition.facts)
    .filter(([, { kind }]) => kind !== "shared")
    .map(
      ([fact, { kind }]) =>
        html`${word(`facts.${fact}.label`)} <small>${kind === "protected" ? own.protected : own.private}</small>`,
    );
  const lists = Object.entries(definition.lists)
    .filter(([, { crosses }]) => !crosses)
    .map(([list]) => html`${word(`lists.${list}.title`)} <small>${own.list}</small>`);
  const always: string[] = [];
  for (let number = 0; number < 40; number += 1) {
    const text = maybe(`stays.${number}`);
    always.push(...(text === undefined ? [] : [text]));
  }
  return section(
    "never",
    own.never,
    html`<p>${own.neverLead}</p>`,
    items([...facts, ...lists]),
    always.length > 0 ? html`<p>${own.stays}</p>${items(always)}` : undefined,
  );
}

/** Flags: what a party may say at any time because it is its own. */
export function flags(of: Telling): Html | undefined {
  const { definition, own, word, maybe } = of;
  const entries = Object.entries(definition.flags);
  return entries.length === 0
    ? undefined
    : section(
        "flags",
        own.flags,
        html`<dl>${entries.map(([flag, { owners, crosses, leaves, effect, when = [], basis: row }]) => {
          const said = [
            commas(
              of,
              owners.map((party) => word(`parties.${party}`)),
            ),
            maybe(`flags.${flag}.hint`),
            crosses ? (leaves === "in-batches" ? own.batches : own.atOnce) : own.flagHome,
            effect === "closes" ? own.closes : undefined,
            ...when.map((condition) => html`${own.onceOnly} ${conditionLink(of, condition)}`),
          ].filter((text) => text !== undefined);
          return html`<dt>${word(`flags.${flag}.title`)}</dt>${said.map((text) => html`<dd>${text}</dd>`)}<dd>${basis(of, row)}</dd>`;
        })}</dl>`,
      );
}
