/** Clocks stand in the pool of whoever waits: what starts them, and what their end gives. */
import type { Clock, ClockId } from "../definition.ts";
import { homeStep } from "./at-home.ts";
import type { Draft } from "./plan.ts";

export function clocks(draft: Draft): void {
  for (const [name, clock] of Object.entries(draft.definition.clocks)) {
    const starters = startersOf(draft, name, clock);
    if (starters.length === 0) continue;
    const title = draft.word(`clocks.${name}.title`) || name;
    const timer = draft.node(`clock-${name}`, "timer", clock.waiting, title, [draft.word(`clocks.${name}.end`)]);
    for (const one of starters) draft.flow(one, timer);
    draft.flow(timer, endOf(draft, name, clock));
  }
}

/** Steps of the waiting party itself, else what has arrived of a step of the other. */
function startersOf(draft: Draft, name: ClockId, { waiting }: Clock): readonly string[] {
  const { definition } = draft;
  const shared = Object.entries(definition.steps).flatMap(([step, { by, starts, to }]) => {
    if (!starts.includes(name) || !draft.nodes.has(`step-${step}`)) return [];
    if (by === waiting) return [`step-${step}`];
    const turn = `arrived-${to}`;
    if (draft.nodes.get(turn)?.party === waiting) return [turn];
    const told = draft.node(`told-${waiting}-${step}`, "message-start", waiting, draft.stateName(to));
    for (const flow of draft.flows.values()) {
      if (flow.from === `sent-${step}` && typeof flow.to !== "string" && flow.to.pool === waiting) {
        draft.flows.delete(flow.id);
        draft.message(flow.from, told, flow.about);
      }
    }
    return [told];
  });
  const home = Object.entries(definition.internal[waiting]?.steps ?? {}).flatMap(([step, { starts }]) =>
    starts.includes(name) ? [homeStep(waiting, step)] : [],
  );
  return [...shared, ...home];
}

function endOf(draft: Draft, name: ClockId, { waiting, end }: Clock): string {
  if (end.effect === "escalate") {
    const roles = draft.listed(end.to.map((role) => draft.word(`roles.${role}`) || role));
    return draft.node(`clock-end-${name}`, "escalation-end", waiting, roles);
  }
  if (end.effect === "permits") {
    const step = end.step === undefined ? undefined : `step-${end.step}`;
    const home = end.internal === undefined ? undefined : homeStep(waiting, end.internal);
    const given = [step, home].find((one) => one !== undefined && draft.nodes.get(one)?.party === waiting);
    if (given !== undefined) return given;
    const flag = end.flag === undefined ? "" : draft.word(`flags.${end.flag}.title`) || end.flag;
    return draft.node(`clock-end-${name}`, "end", waiting, flag);
  }
  return draft.node(`clock-end-${name}`, "end", waiting);
}
