/** Private states of each party: a stretch of its pool that nothing crosses from. */
import type { Draft } from "./plan.ts";

export function atHome(draft: Draft): void {
  for (const [party, machine] of Object.entries(draft.definition.internal)) {
    const state = (name: string) =>
      draft.node(`home-${party}-${name}`, "gateway", party, draft.word(`internal.${party}.states.${name}`) || name);
    const begin = draft.node(`home-${party}`, "start", party);
    draft.flow(begin, state(machine.initial));
    for (const [name, { from, to, roles }] of Object.entries(machine.steps)) {
      const who = draft.listed(roles.map((role) => draft.word(`roles.${role}`)));
      const step = draft.node(
        homeStep(party, name),
        "task",
        party,
        draft.word(`internal.${party}.steps.${name}.do`) || name,
        [who],
      );
      for (const one of from) draft.flow(state(one), step);
      draft.flow(step, state(to));
    }
    for (const name of machine.states) {
      const leads = Object.values(machine.steps).some(({ from }) => from.includes(name));
      if (!leads && draft.nodes.has(`home-${party}-${name}`)) {
        draft.flow(state(name), draft.node(`home-end-${party}-${name}`, "end", party));
      }
    }
  }
}

export const homeStep = (party: string, name: string): string => `home-step-${party}-${name}`;
