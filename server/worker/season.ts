/** What a worker sees of the season: the contract in two languages, days counted both ways, pay, what may be done, who read it. */
import { cumulated, findRule } from "@wasl/legal-time";
import type { CaseView, Command, Json, Schema } from "@wasl/procedure";
import type { Language } from "../http/api.ts";
import type { Words } from "../http/words.ts";
import type { Services } from "../services.ts";

type Said = Readonly<Record<Language, string>>;

export interface Term {
  readonly field: string;
  readonly label: Said;
  readonly value: Json;
  /** The words of a code, or of several. */
  readonly said?: Said;
}

const procedure = "seasonal-placement";
const limit = "C-SEA-6M";

export const factOf = (view: CaseView, id: string): Json | undefined => view.facts.find((one) => one.id === id)?.value;

/** Whether the worker could do this now. */
export const may = (view: CaseView, act: "step" | "contribute" | "record", name: string): boolean =>
  view.offers.some((offer) => offer.do === act && offer.name === name && (offer.enabled || act === "step"));

/** The fields of a record with their words in every language: what is said and what is signed are one. */
export function termsOf(services: Services, words: Words, fact: string, value: Json): readonly Term[] {
  const schema = services.corridor.procedures[procedure]?.facts[fact]?.schema;
  if (schema?.type !== "record" || value === null || typeof value !== "object") return [];
  return Object.entries(schema.fields).flatMap(([field, { schema: of }]): Term[] => {
    const held = (value as Readonly<Record<string, Json>>)[field];
    if (held === undefined) return [];
    const said = saidOf(words, fact, of, held);
    return [
      { field, label: words.of(`${procedure}.facts.${fact}.fields.${field}`), value: held, ...(said ? { said } : {}) },
    ];
  });
}

function saidOf(words: Words, fact: string, schema: Schema, value: Json): Said | undefined {
  const word = (code: Json) => words.of(`${procedure}.facts.${fact}.values.${String(code)}`);
  if (schema.type === "code") return word(value);
  if (schema.type === "list" && Array.isArray(value)) {
    const all = value.map(word);
    const joined = (language: Language, by: string) => all.map((one) => one[language]).join(by);
    return { fr: joined("fr", ", "), ar: joined("ar", "، "), en: joined("en", ", ") };
  }
  return undefined;
}

export interface Listed {
  readonly id: string;
  readonly at: string;
  readonly value: Json;
}

export const listed = (view: CaseView, list: string): readonly Listed[] =>
  (view.lists[list] ?? []).filter(({ retracted }) => !retracted).map(({ id, at, value }) => ({ id, at, value }));

/** Both readings of the six months, up to today; the officer who applies one sees the same. */
export function daysCounted(services: Services, view: CaseView) {
  const today = services.clock().toZonedDateTimeISO("Europe/Paris").toPlainDate().toString();
  const rule = findRule(services.corridor.rules, limit);
  const months = rule?.unit === "m" ? rule.value : 6;
  const stretches = listed(view, "days")
    .map(({ value }) => value as unknown as { readonly from: string; readonly to: string })
    .filter(({ from, to }) => from <= to);
  return { today, months, ...cumulated(stretches, today, months) };
}

/** Commands that a worker's page may send; everything else is refused before the kernel is asked. */
const allowed: Readonly<Partial<Record<Command["do"], readonly string[]>>> = {
  record: ["reading", "contractUnderstood", "fees", "replacementAccepted", "exit"],
  step: ["accept", "askChange", "decline", "enter", "notTravelled"],
  contribute: ["days", "contests"],
};

export function isWorkers(command: Command): boolean {
  const names = allowed[command.do] ?? [];
  if (command.do === "record") return Object.keys(command.facts).every((fact) => names.includes(fact));
  if (command.do === "step") return names.includes(command.step);
  return command.do === "contribute" && names.includes(command.list);
}
