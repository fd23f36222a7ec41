import { acts } from "../check/about/acts.ts";
import type { ToldProof } from "../proof/tell-proof.ts";
import { type Html, html } from "./html.ts";
import { basis, items, section, type Telling, table } from "./telling.ts";

/** Every condition with its refusal, the steps and flags that ask for it, and its row and tag. */
export function gates(of: Telling): Html | undefined {
  const { definition, own, word } = of;
  const all = acts(definition);
  const rows = Object.entries(definition.conditions).map(([condition, { basis: row }]) => [
    html`<span id="condition-${condition}">${word(`conditions.${condition}.title`)}</span>`,
    word(`conditions.${condition}.refusal`),
    items([
      ...all
        .filter(({ step }) => step.when.includes(condition))
        .map(({ machine, name, party }) =>
          machine === "shared" ? word(`steps.${name}.do`) : word(`internal.${party}.steps.${name}.do`),
        ),
      ...Object.entries(definition.flags)
        .filter(([, { when = [] }]) => when.includes(condition))
        .map(([flag]) => word(`flags.${flag}.title`)),
    ]),
    basis(of, row),
  ]);
  return rows.length === 0
    ? undefined
    : section("gates", own.gates, table("gates", [own.gate, own.refusal, own.askedBy, own.row], rows));
}

/** Reasons that an answer may give, from the closed lists of the steps. */
export function refusals(of: Telling): Html | undefined {
  const { definition, own, word } = of;
  const rows = acts(definition)
    .filter(({ step }) => step.reasons.length > 0)
    .map(({ machine, name, party, step }) => [
      machine === "shared" ? word(`steps.${name}.do`) : word(`internal.${party}.steps.${name}.do`),
      items(step.reasons.map((reason) => html`${word(`reasons.${reason}`)} <code><bdi>${reason}</bdi></code>`)),
    ]);
  return rows.length === 0
    ? undefined
    : section("reasons", own.refusals, table("reasons", [own.withStep, own.reasons], rows));
}

/** Safeguards, as the procedure states them, each with what is proved of it. */
export function walls(of: Telling, proof: ToldProof): Html | undefined {
  const { definition, own, word } = of;
  const stepName = (party: string, name: string) =>
    name.startsWith("internal:")
      ? word(`internal.${party}.steps.${name.slice("internal:".length)}.do`)
      : word(`steps.${name}.do`);
  const shown = new Map(proof.walls.map((wall) => [wall.id, wall]));
  const verdict = (id: string) => {
    const wall = shown.get(id);
    return wall ? html`${wall.verdictSays}${wall.asked ? html` <small>${wall.asked}</small>` : undefined}` : "–";
  };
  const rows = definition.walls.map(({ id, row, party, at, basis: why }) => [
    word(`walls.${id}`),
    html`<cite><bdi>${row}</bdi></cite>`,
    word(`parties.${party}`),
    items(at.map((name) => stepName(party, name))),
    verdict(id),
    basis(of, why),
  ]);
  return rows.length === 0
    ? undefined
    : section(
        "walls",
        own.walls,
        html`<p>${own.wallsLead}</p>`,
        table("walls", [own.walls, own.row, own.binds, own.before, own.proved, own.basis], rows),
      );
}
