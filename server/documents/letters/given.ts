/** Which letters a case gives to one reader: those whose step stands, and of which this reader holds every fact. */
import type { CaseView, FactPath, Json, Letter, Procedure, StoryItem } from "@wasl/procedure";
import type { Officer } from "../../cases/api.ts";
import { isFields } from "./values.ts";

export interface GivenLetter {
  readonly letter: Letter;
  /** Since when: the step, or the day on which the case was opened. */
  readonly at: string;
  /** The step that it follows. */
  readonly act?: StoryItem;
}

export const factOf = (path: FactPath): string => path.split(".")[0] ?? path;

/** What the view holds there; undefined where it holds nothing. */
export function valueIn(view: CaseView, path: FactPath): Json | undefined {
  const [fact, ...names] = path.split(".");
  const value = view.facts.find(({ id }) => id === fact)?.value;
  return names.reduce<Json | undefined>((at, name) => (isFields(at) ? at[name] : undefined), value);
}

/**
 * @param view as this reader has it: a letter is made of nothing else.
 * @param reads categories of the reader. Whoever may not read a fact that a letter prints once it is there has no such letter: an
 *   empty line would tell that it is not there.
 */
export function lettersGiven(
  letters: readonly Letter[],
  view: CaseView,
  { reads }: Pick<Officer, "reads">,
  definition: Procedure | undefined,
): readonly GivenLetter[] {
  if (!definition) return [];
  return letters.flatMap((letter) => {
    if (!letter.procedures.includes(view.procedure.name) || !letter.printedBy.includes(view.self)) return [];
    const may = [...needed(letter), ...(letter.mayPrint ?? [])].every((path) => {
      const fact = definition.facts[factOf(path)];
      return fact !== undefined && fact.kind !== "protected" && reads.includes(fact.category);
    });
    if (!may) return [];
    const act = actOf(letter, view, definition);
    if (letter.after !== "opening" && !(act && hasLeft(act, letter, view.self))) return [];
    const at = act?.at ?? view.openedAt;
    const holds = needed(letter).every((path) => {
      const fact = view.facts.find(({ id }) => id === factOf(path));
      // What was written down after the step is no part of what was decided.
      return fact !== undefined && (act === undefined || notAfter(fact.at, act.at));
    });
    return holds ? [{ letter, at, ...(act ? { act } : {}) }] : [];
  });
}

const needed = ({ prints, to }: Letter): readonly FactPath[] => [
  ...prints,
  ...(to.kind === "counterpart" ? [to.post] : to.name === undefined ? [] : [to.name]),
];

const notAfter = (one: string, other: string): boolean => Temporal.Instant.compare(one, other) <= 0;

/** What still waits for its second reader, or was taken back before it left, goes on no paper either. */
function hasLeft({ crossings = [] }: StoryItem, { printedBy, from }: Letter, self: string): boolean {
  const others = printedBy.filter((party) => party !== from && (self === from || party === self));
  return others.every((party) => crossings.some(({ to, sequence }) => to === party && sequence > 0));
}

/** The last such step, unless it came back: a step that the other State has not taken in was not taken. */
function actOf({ after, from }: Letter, view: CaseView, definition: Procedure): StoryItem | undefined {
  if (after === "opening") return undefined;
  const { story, state } = view;
  const at = story.findLastIndex(
    ({ kind, name, by }) => kind === "stepped" && by === from && name !== undefined && after.includes(name),
  );
  const act = story[at];
  if (!act) return undefined;
  const cameBack = story.slice(at + 1).some(({ kind }) => undoing.has(kind));
  return cameBack && definition.steps[act.name ?? ""]?.to !== state ? undefined : act;
}

const undoing: ReadonlySet<string> = new Set(["returned", "refused", "voided"]);
