import type { Offer } from "@wasl/procedure";

export interface Arranged {
  /** What moves the case, the most likely first. */
  readonly first: readonly Offer[];
  /** What is possible besides: an entry, a message, a flag. */
  readonly also: readonly Offer[];
  /** Steps that cannot be taken now, with their reasons. */
  readonly later: readonly Offer[];
}

const moving: ReadonlySet<Offer["do"]> = new Set(["sign", "step", "internal"]);
const order: readonly Offer["do"][] = ["sign", "step", "internal", "record", "contribute", "message", "lift", "raise"];

const inOrder = (one: Offer, other: Offer) => order.indexOf(one.do) - order.indexOf(other.do);

export function arrange(offers: readonly Offer[]): Arranged {
  const enabled = offers.filter((offer) => offer.enabled).toSorted(inOrder);
  return {
    first: enabled.filter((offer) => moving.has(offer.do)),
    also: enabled.filter((offer) => !moving.has(offer.do) && offer.do !== "record"),
    later: offers.filter(
      (offer) => !offer.enabled && (offer.do === "step" || offer.do === "internal" || offer.do === "sign"),
    ),
  };
}
