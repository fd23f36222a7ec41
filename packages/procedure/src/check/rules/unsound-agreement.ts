import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** What is agreed to is what was proposed: two shared facts, one of each side, the acting one brought and carried by this step. */
export const unsoundAgreement = rule("unsound-agreement", (definition) =>
  Object.entries(definition.steps).flatMap(([name, step]): readonly Place[] => {
    const { agrees } = step;
    const proposal = agrees && definition.facts[agrees.proposal];
    const answer = agrees && definition.facts[agrees.with];
    if (!agrees || !proposal || !answer) {
      return [];
    }
    const sound =
      proposal.kind === "shared" &&
      answer.kind === "shared" &&
      proposal.owner !== step.by &&
      answer.owner === step.by &&
      step.takes.includes(agrees.with) &&
      step.carries.includes(agrees.with);
    return sound ? [] : [{ path: at("/steps", name, "agrees"), about: { step: name, ...agrees } }];
  }),
);
