/** Letters of worked cases, as one role of one party reads them at the end. */
import {
  type Category,
  type ExampleMove,
  type ExampleSetting,
  type Procedure,
  playExample,
  project,
} from "@wasl/procedure";
import corridor from "../../../corridors/morocco-france/corridor.ts";
import { mayRead, rightOf } from "../../../corridors/morocco-france/rights.ts";
import type { Language } from "../../http/api.ts";
import { lettersGiven } from "../letters/given.ts";
import type { LetterInput } from "../letters/letter.ts";

const { calendars, rules, states, texts, letters } = corridor;
const every = [..."ABCDEFGHIJKLMNOPQRST"] as readonly Category[];

export interface Reading {
  readonly procedure: keyof typeof corridor.procedures;
  readonly example: string;
  readonly party: string;
  readonly role: string;
  readonly parties: Readonly<Record<string, string>>;
  /** Moves of the worked case that are played; all of them where none is given. */
  readonly moves?: number;
  /** Played after them. */
  readonly also?: readonly ExampleMove[];
}

export function readCase({ procedure, example, party, role, parties, moves, also = [] }: Reading) {
  const definition: Procedure = corridor.procedures[procedure];
  const found = definition.examples.find(({ id }) => id === example);
  if (!found) throw new Error(`No such case: ${example}`);
  const setting: ExampleSetting = { calendars, rules, mayRead, parties };
  const play = [...found.play.slice(0, moves), ...also];
  const played = playExample(definition, { ...found, play }, setting);
  const replica = played.replicas.get(party);
  const catalogue = definition.roles[role]?.catalogue ?? "";
  const reads = every.filter((category) => mayRead(catalogue, category) || rightOf(catalogue, category) === "o");
  const viewer = { kind: "person", person: role, post: "post", roles: [role], categories: reads } as const;
  const now = play.at(-1)?.at ?? "";
  const context = { now, calendars, rules, mayRead, newReference: () => "" };
  const view = replica && project(definition, replica, played.events.get(party) ?? [], viewer, context);
  if (!view) throw new Error("No view");
  return { view, definition, given: lettersGiven(letters, view, { reads }, definition) };
}

export function letterOf(reading: Reading, id: string, language: Language, specimen = true): LetterInput {
  const { view, definition, given } = readCase(reading);
  const one = given.find(({ letter }) => letter.id === id);
  if (!one) throw new Error(`No such letter: ${id}, but ${given.map(({ letter }) => letter.id).join(", ")}`);
  return { given: one, view, definition, shown: "LP-2345-6789", language, texts, states, specimen };
}
