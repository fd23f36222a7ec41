import type { Command, Json, Offer } from "@wasl/procedure";

export interface Filled {
  readonly facts: Readonly<Record<string, Json>>;
  readonly reason?: string;
  readonly cause?: string;
  /** Of a message or an entry of a list. */
  readonly value?: Json;
}

/** The command that an offer and what was filled in make. Ids are made here, so that sending twice does nothing twice. */
export function commandOf(offer: Pick<Offer, "do" | "name">, filled: Filled, newId: () => string): Command {
  const { name } = offer;
  const { facts, reason, cause, value = null } = filled;
  switch (offer.do) {
    case "step":
    case "internal":
      return {
        do: offer.do,
        step: name,
        ...(Object.keys(facts).length === 0 ? {} : { facts }),
        ...(reason === undefined ? {} : { reason }),
      };
    case "sign":
      return { do: "sign", step: name };
    case "raise":
      return { do: "raise", flag: name, ...(cause === undefined ? {} : { cause }) };
    case "lift":
      return { do: "lift", flag: name };
    case "message":
      return { do: "message", message: name, id: newId(), value };
    case "contribute":
      return { do: "contribute", list: name, id: newId(), value };
    case "record":
      return { do: "record", facts };
  }
}
