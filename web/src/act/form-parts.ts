import type { CaseView, Json, Offer, Procedure, Schema } from "@wasl/procedure";
import type { ValuePlace } from "../values/value-place.ts";

/** One thing to fill in: a fact of a step, the words of a message, an entry of a list. */
export interface FormPart {
  readonly id: string;
  readonly schema: Schema;
  readonly optional: boolean;
  readonly place: ValuePlace;
  /** What is held already, to begin with. Never an attestation: that is made anew each time. */
  readonly held: Json | undefined;
}

export function formParts(offer: Offer, view: CaseView, definition: Procedure): readonly FormPart[] {
  const procedure = definition.name;
  if (offer.do === "contribute") {
    const list = definition.lists[offer.name];
    if (list === undefined) return [];
    return [
      {
        id: "value",
        schema: list.entry,
        optional: false,
        place: { procedure, base: `lists.${offer.name}.entry`, path: [] },
        held: undefined,
      },
    ];
  }
  if (offer.do === "message") {
    const kind = definition.messages[offer.name];
    const schema: Schema = { type: "text", maxLength: kind?.maxLength ?? 2000, free: true };
    return [
      {
        id: "value",
        schema,
        optional: false,
        place: { procedure, base: `messages.${offer.name}`, path: [] },
        held: undefined,
      },
    ];
  }
  const part = (id: string, optional: boolean): readonly FormPart[] => {
    const fact = definition.facts[id];
    if (fact === undefined) return [];
    const held = fact.attestation ? undefined : view.facts.find((one) => one.id === id && one.lapsed !== true)?.value;
    return [{ id, schema: fact.schema, optional, place: { procedure, base: `facts.${id}`, path: [] }, held }];
  };
  const optional = offer.mayTake.filter((id) => !offer.takes.includes(id));
  return [...offer.takes.flatMap((id) => part(id, false)), ...optional.flatMap((id) => part(id, true))];
}
