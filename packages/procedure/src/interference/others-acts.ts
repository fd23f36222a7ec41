/** What other parties do: steps of theirs arrive, steps of ours come back refused. Whether they would is theirs to know. */
import { always } from "../explore/formula.ts";
import { turnOf } from "../explore/standing.ts";
import type { Act, Standing } from "./act.ts";
import type { Ground } from "./ground.ts";
import { moved } from "./step-acts.ts";

export function othersActs(ground: Ground, standing: Standing): readonly Act[] {
  const { definition, party, untouched } = ground;
  const state = ground.stateAt(standing);
  const act = (kind: "receive" | "returned" | "voided", step: string, to: string): Act => ({
    ...untouched,
    deed: { kind, step },
    label: `${kind} ${step}`,
    common: always,
    next: moved(ground, standing, to),
  });
  return Object.entries(definition.steps).flatMap(([name, step]): readonly Act[] => {
    const theirs = step.by !== party;
    const begins = theirs && state === undefined && step.from.includes(definition.initial);
    const follows = theirs && state !== undefined && turnOf(definition, state) === step.by && step.from.includes(state);
    const undone = state === step.to && standing.sent ? step.from : [];
    return [
      ...(begins || (follows && ground.isOpen(standing)) ? [act("receive", name, step.to)] : []),
      ...undone
        .filter((from) => turnOf(definition, from) === step.by)
        .map((from) => act(theirs ? "voided" : "returned", name, from)),
    ];
  });
}
