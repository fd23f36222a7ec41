/** Kernels that leak, each in one way: what pairs of runs are worth is that they find every one of them. */

import type { Actor, Dispatch, Outcome, Replica } from "../../case.ts";
import { compiled } from "../../compiled.ts";
import type { Context } from "../../context.ts";
import type { Procedure } from "../../definition.ts";
import { evaluate } from "../../evaluate.ts";
import { knowledge } from "../../run.ts";
import type { CaseView } from "../../view.ts";
import { type Kernel, kernel } from "./kernel.ts";

type Done = Extract<Outcome, { readonly ok: true }>;

/** Changes what leaves. */
const leaving = (change: (dispatch: Dispatch, done: Done, actor: Actor) => Dispatch): Kernel => ({
  ...kernel,
  advance: (definition, replica, actor, command, context) => {
    const outcome = kernel.advance(definition, replica, actor, command, context);
    if (!outcome.ok) return outcome;
    return { ...outcome, dispatches: outcome.dispatches.map((dispatch) => change(dispatch, outcome, actor)) };
  },
});

/** Changes what a person at home is shown. */
const showing = (change: (view: CaseView, given: Parameters<Kernel["project"]>) => CaseView): Kernel => ({
  ...kernel,
  project: (...given) => {
    const view = kernel.project(...given);
    return view && given[3].kind === "person" ? change(view, given) : view;
  },
});

const raisedByGate = ({ events }: Done): boolean =>
  events.some((event) => event.kind === "raised" && event.person === undefined);

/** Whether a gate behind a flag is now closed, which is more than unknown. */
function gateClosed(definition: Procedure, replica: Replica, context: Context): boolean {
  const known = knowledge(replica, context);
  return compiled(definition).raisedByGates.some((flag) =>
    definition.flags[flag]?.raisedIfFalse.some((id) => {
      const guard = definition.conditions[id]?.guard;
      return guard !== undefined && evaluate(guard, known) === "false";
    }),
  );
}

export const leaks: Readonly<Record<string, Kernel>> = {
  "a story that tells why a flag is up": showing((view, [, , events]) => ({
    ...view,
    story: view.story.map((line) => {
      const raised = events.find(
        (event) => event.kind === "raised" && event.at === line.at && event.flag === line.name,
      );
      return raised?.kind === "raised" ? { ...line, reason: raised.cause ?? "GATE" } : line;
    }),
  })),
  "a count of what was written down out of sight": showing((view, [, replica]) => ({
    ...view,
    version: replica.version,
  })),
  "a step that greys out when a gate closes": showing((view, [definition, replica, , , context]) => ({
    ...view,
    offers: view.offers.map((offer) =>
      offer.gated && gateClosed(definition, replica, context) ? { ...offer, enabled: false } : offer,
    ),
  })),
  "the hour at which the case last changed": showing((view, [, , events]) => ({
    ...view,
    openedAt: `${view.openedAt} ${events.at(-1)?.at}`,
  })),
  "a flag that leaves at once when a gate raised it": leaving((dispatch, done) =>
    raisedByGate(done) ? { ...dispatch, leaves: "at-once" } : dispatch,
  ),
  "a flag that shows the hour at which the gate closed": leaving((dispatch, done) => {
    const { crossing } = dispatch;
    const at = done.events.at(-1)?.at ?? "";
    return raisedByGate(done) ? { ...dispatch, crossing: { ...crossing, core: { ...crossing.core, at } } } : dispatch;
  }),
  "a flag in the name of whoever wrote the fact": leaving((dispatch, done, { post }) => {
    const { crossing } = dispatch;
    return raisedByGate(done) ? { ...dispatch, crossing: { ...crossing, core: { ...crossing.core, post } } } : dispatch;
  }),
  "a flag with a word on its cause": leaving((dispatch, done) =>
    raisedByGate(done) ? { ...dispatch, crossing: { ...dispatch.crossing, part: { value: "legal" } } } : dispatch,
  ),
  "a refusal that says closed, and not unknown": {
    ...kernel,
    advance: (definition, replica, actor, command, context) => {
      const outcome = kernel.advance(definition, replica, actor, command, context);
      const closed = !outcome.ok && outcome.refusal.hidden && gateClosed(definition, replica, context);
      return closed ? { ok: false, refusal: { code: "gate-closed", hidden: true } } : outcome;
    },
  },
  "a word that waits only while a gate is closed": {
    ...kernel,
    advance: (definition, replica, actor, command, context) => {
      const outcome = kernel.advance(definition, replica, actor, command, context);
      if (!outcome.ok || command.do !== "message") return outcome;
      const waits = gateClosed(definition, replica, context);
      return { ...outcome, dispatches: outcome.dispatches.map((dispatch) => ({ ...dispatch, waits })) };
    },
  },
  "a mirror that counts what stayed at home": {
    ...kernel,
    mirror: (definition, events, party, delivered) => {
      const view = kernel.mirror(definition, events, party, delivered);
      return view && { ...view, version: events.length };
    },
  },
};
