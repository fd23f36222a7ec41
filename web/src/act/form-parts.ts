import {
  type CaseView,
  hashOf,
  type Json,
  messageSchema,
  type Offer,
  type Procedure,
  type Schema,
} from "@wasl/procedure";
import { chosenCandidate } from "../register/chosen-candidate.ts";
import { recognitionFrom, takesRecord } from "../register/recognition.ts";
import { isRecord } from "../values/json.ts";
import type { ValuePlace } from "../values/value-place.ts";
import type { TextKey } from "../words/dictionary.ts";

/** One thing to fill in: a fact of a step, the words of a message, an entry of a list. */
export interface FormPart {
  readonly id: string;
  readonly schema: Schema;
  readonly optional: boolean;
  readonly place: ValuePlace;
  /** What is held already, to begin with. Never an attestation: that is made anew each time. */
  readonly held: Json | undefined;
  /** Where the corridor has no word for it, because every procedure has the same. */
  readonly label?: TextKey;
  /** The text to which this agrees, word for word: it is shown, and nothing is typed. */
  readonly agreesTo?: { readonly id: string; readonly schema: Schema; readonly value: Json };
}

export function formParts(offer: Offer, view: CaseView, definition: Procedure): readonly FormPart[] {
  if (offer.do === "contribute") return entryParts(offer.name, definition);
  if (offer.do === "message") return messageParts(offer.name, definition);
  const candidate = takesRecord(offer.takes) ? chosenCandidate(view.ref) : undefined;
  const optional = offer.mayTake.filter((id) => !offer.takes.includes(id));
  return [
    ...offer.takes.flatMap(
      (id) => agreedPart(id, offer, view, definition) ?? factPart(id, false, view, definition, candidate),
    ),
    ...optional.flatMap((id) => factPart(id, true, view, definition, candidate)),
  ];
}

/** A step that agrees to a proposal brings its hash: of the very text that this reader sees. */
function agreedPart(id: string, offer: Offer, view: CaseView, definition: Procedure): readonly FormPart[] | undefined {
  const agrees = offer.do === "step" ? definition.steps[offer.name]?.agrees : undefined;
  if (agrees?.with !== id) return undefined;
  const schema = definition.facts[agrees.proposal]?.schema;
  const value = view.facts.find((one) => one.id === agrees.proposal)?.value;
  const own = definition.facts[id];
  if (schema === undefined || value === undefined || own === undefined) return undefined;
  const place = { procedure: definition.name, base: `facts.${agrees.proposal}`, path: [] };
  return [
    {
      id,
      schema: own.schema,
      optional: false,
      place,
      held: hashOf(value),
      agreesTo: { id: agrees.proposal, schema, value },
    },
  ];
}

function factPart(
  id: string,
  optional: boolean,
  view: CaseView,
  definition: Procedure,
  candidate: ReturnType<typeof chosenCandidate>,
): readonly FormPart[] {
  const fact = definition.facts[id];
  if (fact === undefined) return [];
  const proposed = candidate && fact.category === "D" ? recognitionFrom(candidate, id, fact.schema) : undefined;
  const before = fact.attestation ? undefined : view.facts.find((one) => one.id === id && one.lapsed !== true)?.value;
  const held = typed(before ?? proposed, fact.schema);
  const place = { procedure: definition.name, base: `facts.${id}`, path: [] };
  return [{ id, schema: fact.schema, optional, place, held }];
}

/** What somebody typed: what the server makes is made anew each time. */
function typed(held: Json | undefined, schema: Schema): Json | undefined {
  if (schema.type !== "record" || !isRecord(held)) return held;
  return Object.fromEntries(Object.entries(held).filter(([name]) => schema.fields[name]?.made !== true));
}

function entryParts(name: string, definition: Procedure): readonly FormPart[] {
  const list = definition.lists[name];
  if (list === undefined) return [];
  const place = { procedure: definition.name, base: `lists.${name}.entry`, path: [] };
  return [{ id: "value", schema: list.entry, optional: false, place, held: undefined }];
}

function messageParts(name: string, definition: Procedure): readonly FormPart[] {
  const kind = definition.messages[name];
  const whole = kind ? messageSchema(kind) : undefined;
  if (whole?.type !== "record") return [];
  const place = { procedure: definition.name, base: `messages.${name}`, path: [] };
  return Object.entries(whole.fields).map(([id, { schema, optional = false }]) => {
    const label = id === "text" ? ("act.words" as const) : ("act.attachments" as const);
    return { id, schema, optional, place, held: undefined, label };
  });
}
