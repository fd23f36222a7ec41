/** What is broken, and how it comes to that: told in the procedure's own words, act by act. */
import type { PartyId, Procedure, StateId } from "../definition.ts";
import type { PromiseId, Shown } from "../explore/explore.ts";
import type { Deed } from "../explore/model.ts";
import type { StoryLine } from "../explore/story.ts";
import { own } from "../own.ts";
import type { PageLanguage } from "../page/dates.ts";
import { pageWords } from "../page/words.ts";
import { stepOf, whatIsDone, whoActs } from "./acts.ts";
import { knowledgeInWords } from "./knowledge.ts";
import { asksAbout, matters, notAsked, wallOf } from "./matters.ts";
import { type Teller, teller } from "./teller.ts";

export interface ToldLine {
  /** From 1. */
  readonly number: number;
  readonly party: PartyId;
  readonly deed: Deed;
  readonly who: string;
  readonly does: string;
  /** What its party knew that mattered, and what the step asked for: sentences without a full stop. */
  readonly details: readonly string[];
  /** The state in which its party then stands; null: it holds nothing of the case. */
  readonly state: StateId | null;
  /** Where each side's case then stands. */
  readonly stands: readonly string[];
}

export interface ToldBreach {
  /** `wall:<id>` or the name of a promise. */
  readonly what: string;
  readonly heading: string;
  /** Row of the reference, with what stands behind it. */
  readonly reference?: string;
  /** Steps never taken; whom a deadline leaves helpless. */
  readonly says: readonly string[];
  readonly how: string;
  readonly lines: readonly ToldLine[];
  /** Words between the parts of a line, and over where each side stands. */
  readonly colon: string;
  readonly semicolon: string;
  readonly stands: string;
  /** Said where the safeguard breaks. */
  readonly here: string;
}

/**
 * @param what `wall:<id>`, or the name of a promise.
 * @param shown what the exploration found of it; its verdict is `broken`.
 * @param words text of a full key, `laissez-passer.steps.request.done`; the key itself where there is none.
 */
export function tellBreach(
  definition: Procedure,
  what: string,
  shown: Shown,
  words: (key: string) => string,
  language: PageLanguage,
): ToldBreach {
  const of = teller(definition, words, language);
  const lines = shown.story?.lines ?? [];
  const { colon, semicolon, stands, here } = of.own;
  return {
    what,
    colon,
    semicolon,
    stands,
    here,
    ...heading(of, what),
    says: namesInWords(of, what as PromiseId, shown.names ?? []),
    how: lines.length === 0 ? "" : of.own.story(lines.length),
    lines: lines.map((line, index) => tellLine(of, what, line, index, index === lines.length - 1)),
  };
}

function heading(of: Teller, what: string): Pick<ToldBreach, "heading" | "reference"> {
  const { definition, own: words, word, language } = of;
  const wall = wallOf(definition, { what });
  if (!wall) {
    const promise = own(words.promises, what as PromiseId);
    return { heading: promise?.broken ?? what };
  }
  const { kinds } = pageWords[language];
  return {
    heading: `${words.brokenWall}${words.colon} ${word(`walls.${wall.id}`)}`,
    reference: `${words.reference} ${wall.row} · ${kinds[wall.basis.kind]}`,
  };
}

function tellLine(of: Teller, what: string, line: StoryLine, index: number, last: boolean): ToldLine {
  const { own: words, word } = of;
  const { party, deed, states } = line;
  return {
    number: index + 1,
    party,
    deed,
    who: whoActs(of, party, deed),
    does: whatIsDone(of, party, deed),
    details: details(of, what, line, last),
    state: states[party] ?? null,
    stands: Object.entries(states).map(([side, state]) => {
      const where = state === null ? words.nothingYet : words.quoted(word(`states.${state}`));
      return `${word(`parties.${side}`)}${words.colon} ${where}`;
    }),
  };
}

function details(of: Teller, what: string, { party, deed, knew }: StoryLine, last: boolean): readonly string[] {
  const { definition, own: words, word } = of;
  const wall = wallOf(definition, { what });
  const asked = asksAbout(wall);
  const step = stepOf(of, party, deed);
  const known = knew.filter((one) => one.party === party && matters(one, asked));
  const sentences = [...new Set(known.map((one) => knowledgeInWords(of, one)))].filter((one) => one !== "");
  const left = wall && last && step ? notAsked(definition, wall, step.when) : [];
  return [
    ...(step && step.when.length > 0 ? [words.metConditions(step.when.length)] : []),
    ...(sentences.length > 0 ? [`${words.knew}${words.colon} ${sentences.join(words.semicolon)}`] : []),
    ...left.map(
      (condition) => `${words.notAsked}${words.colon} ${words.quoted(word(`conditions.${condition}.title`))}`,
    ),
  ];
}

function namesInWords(of: Teller, what: PromiseId, names: readonly string[]): readonly string[] {
  const { definition, own: words, word } = of;
  if (what === "silence") {
    return names.map((clock) => {
      const waiting = own(definition.clocks, clock)?.waiting ?? "";
      return words.helpless(word(`parties.${waiting}`), word(`clocks.${clock}.title`));
    });
  }
  return names.map((name) => {
    const [party, internal] = name.split("/");
    const key = internal === undefined ? `steps.${name}.do` : `internal.${party}.steps.${internal}.do`;
    return `${words.neverTaken}${words.colon} ${words.quoted(word(key))}`;
  });
}
