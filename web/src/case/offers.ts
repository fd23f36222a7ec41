import type { CaseView, Offer, Procedure } from "@wasl/procedure";
import { leadingStep } from "./leading-step.ts";

export interface Arranged {
  /** What moves the case on: the one button of the page, where there is one. */
  readonly first: Offer | undefined;
  /** What else moves the shared state, or our own forward. */
  readonly moves: readonly Offer[];
  /** Signed once, waiting for somebody else. */
  readonly waiting: readonly Offer[];
  /** What stays at home and moves nothing on: an extension to note, a file to send back. */
  readonly home: readonly Offer[];
  /** What is possible at any time: an entry, a message, a flag. */
  readonly also: readonly Offer[];
  /** Steps that cannot be taken now, with their reasons. */
  readonly later: readonly Offer[];
}

const anyTime: readonly Offer["do"][] = ["contribute", "message", "lift", "raise"];
const inOrder = (one: Offer, other: Offer) => anyTime.indexOf(one.do) - anyTime.indexOf(other.do);
const steps: ReadonlySet<Offer["do"]> = new Set(["step", "sign", "internal"]);

/** Our own private states are in the order of the work: a step to a later one leads forward. */
export function leadsForward(definition: Procedure, view: CaseView, name: string): boolean {
  const machine = definition.internal[view.self];
  const to = machine?.steps[name]?.to;
  if (machine === undefined || to === undefined || view.internal === null) return false;
  return machine.states.indexOf(to) > machine.states.indexOf(view.internal);
}

export function arrange(definition: Procedure, view: CaseView): Arranged {
  const enabled = view.offers.filter((offer) => offer.enabled);
  const prepared = enabled.filter((offer) => offer.do !== "sign" && offer.prepared !== undefined);
  const mine = new Set(enabled.filter((offer) => offer.do === "sign").map(({ name }) => name));
  const free = enabled.filter((offer) => !prepared.includes(offer));
  const leading = leadingStep(definition, view.state)?.[0];
  const leads = ({ do: act, name }: Offer) =>
    act === "sign" ||
    (act === "step" && name === leading) ||
    (act === "internal" && leadsForward(definition, view, name));
  const rank = ({ do: act }: Offer) => ["sign", "step", "internal"].indexOf(act);
  const [first] = free.filter(leads).toSorted((one, other) => rank(one) - rank(other));
  const moves = free.filter(
    (offer) =>
      offer !== first && (offer.do === "sign" || offer.do === "step" || (offer.do === "internal" && leads(offer))),
  );
  return {
    first,
    moves,
    waiting: prepared.filter(({ name }) => !mine.has(name)),
    home: free.filter((offer) => offer.do === "internal" && !leads(offer)),
    also: free.filter(({ do: act }) => anyTime.includes(act)).toSorted(inOrder),
    later: view.offers.filter((offer) => !offer.enabled && steps.has(offer.do)),
  };
}
