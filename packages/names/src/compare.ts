/** A name asked for beside a name held: how well they agree, part by part, in either script, and why. */
import { type AlignedGroup, align } from "./align.ts";
import { distance } from "./distance.ts";
import { knownApart } from "./known-apart.ts";
import { type SplitName, splitName } from "./split.ts";
import { unitsOf } from "./units.ts";

/**
 * - `same`: written alike but for case, marks, spacing, particles;
 * - `spelling`: a usual spelling of the same name, or the same name in the other script;
 * - `near`: one or two letters away: a rarer spelling or a slip;
 * - `part`: one part of a compound agrees, the other was left out;
 * - `differs`: another name;
 * - `absent`: one side says nothing.
 */
export type NameAgreement = "same" | "spelling" | "near" | "part" | "differs" | "absent";

/** Why two writings were taken for each other, or what sets them apart. Codes; their words are the caller's. */
export type NameNote =
  | "other-script"
  | "article"
  | "title"
  | "spacing"
  | "vowels"
  | "sound"
  | "slip"
  | "part-left-out"
  | "order"
  | "attested"
  | "two-names";

/** A register keeps a name in one script or several; empty or absent where it does not. */
export interface HeldName {
  readonly latin?: string;
  readonly arabic?: string;
  readonly tifinagh?: string;
}

export interface PartComparison {
  /** Folded, as {@link splitName} gives it; absent where the other side has a part more. */
  readonly asked?: string;
  readonly held?: string;
  readonly agreement: Exclude<NameAgreement, "part" | "absent"> | "left-out";
  /** Weighted letters apart; 0 is the same. Absent where a side is. */
  readonly distance?: number;
  readonly groups: readonly AlignedGroup[];
}

export interface NameComparison {
  readonly agreement: NameAgreement;
  /** Which of the held writings agrees best; absent where there is nothing to compare. */
  readonly against?: keyof HeldName;
  readonly parts: readonly PartComparison[];
  readonly notes: readonly NameNote[];
}

/** Says that a part is another writing of a name although the letters do not tell: what a register has taught. */
export type Attested = (asked: string, held: string) => boolean;

const absent: NameComparison = { agreement: "absent", parts: [], notes: [] };
const order: readonly NameAgreement[] = ["same", "spelling", "near", "part", "differs", "absent"];

/**
 * Compares a name with a record's, in whichever of the record's scripts agrees best.
 *
 * @param asked as it was heard or read, in any script
 * @param held as registered
 * @param attested pairs of parts known to be one name; see {@link Lexicon.attested}
 */
export function compare(asked: string, held: HeldName, attested: Attested = () => false): NameComparison {
  const mine = splitName(asked);
  if (!mine) return absent;
  let best: NameComparison | undefined;
  for (const script of ["latin", "arabic", "tifinagh"] as const) {
    const theirs = splitName(held[script] ?? "");
    if (!theirs) continue;
    const found = compareSplit(mine, theirs, attested);
    // Of two that agree equally, the writing in the script asked in explains more.
    if (!best || isBetter(found, best, theirs.script === mine.script)) best = { ...found, against: script };
  }
  return best ?? absent;
}

function isBetter(one: NameComparison, other: NameComparison, sameScript: boolean): boolean {
  const ranks = order.indexOf(one.agreement) - order.indexOf(other.agreement);
  return ranks < 0 || (ranks === 0 && sameScript);
}

function compareSplit(asked: SplitName, held: SplitName, attested: Attested): NameComparison {
  const whole = joined(asked, held);
  const parts = whole ? [whole] : pairParts(asked, held, attested);
  const agreement = overall(parts);
  const notes = new Set<NameNote>();
  if (asked.script !== held.script) notes.add("other-script");
  if (whole) notes.add("spacing");
  if (asked.titles.length !== held.titles.length) notes.add("title");
  for (const [at, part] of parts.entries()) {
    if (part.agreement === "left-out") notes.add("part-left-out");
    else if (part.asked !== undefined && part.asked !== asked.parts[at] && !whole) notes.add("order");
    if (part.asked === undefined || part.held === undefined) continue;
    if (knownApart(part.asked, part.held)) notes.add("two-names");
    if (part.agreement === "differs") continue;
    for (const note of notesOf(part.groups)) notes.add(note);
    if ((part.distance ?? 0) > spellingLimit && attested(part.asked, part.held)) notes.add("attested");
  }
  return { agreement, parts, notes: [...notes] };
}

/** `Mohamedamine` and `Mohamed Amine`: the same letters, other spaces. */
function joined(asked: SplitName, held: SplitName): PartComparison | undefined {
  if (asked.script !== held.script || asked.parts.length === held.parts.length) return undefined;
  const [mine, theirs] = [asked.parts.join(""), held.parts.join("")];
  return mine.replaceAll("-", "") === theirs.replaceAll("-", "")
    ? { ...comparePart(mine, asked.script, theirs, held.script, () => false), agreement: "same" }
    : undefined;
}

function pairParts(asked: SplitName, held: SplitName, attested: Attested): readonly PartComparison[] {
  const free = new Set(held.parts.keys());
  const found: PartComparison[] = [];
  const left: string[] = [];
  const candidates = asked.parts
    .flatMap((part, at) =>
      held.parts.map((other, there) => ({
        at,
        there,
        comparison: comparePart(part, asked.script, other, held.script, attested),
      })),
    )
    .filter(({ comparison }) => comparison.agreement !== "differs")
    .toSorted((one, other) => (one.comparison.distance ?? 0) - (other.comparison.distance ?? 0));
  const pairs = new Map<number, PartComparison>();
  for (const { at, there, comparison } of candidates) {
    if (pairs.has(at) || !free.has(there)) continue;
    pairs.set(at, comparison);
    free.delete(there);
  }
  for (const [at, part] of asked.parts.entries()) {
    const pair = pairs.get(at);
    if (pair) found.push(pair);
    else left.push(part);
  }
  const rest = [...free].map((there) => held.parts[there] ?? "");
  for (const part of left) {
    const other = rest.shift();
    if (other === undefined) found.push({ asked: part, agreement: "left-out", groups: [] });
    else found.push(comparePart(part, asked.script, other, held.script, attested));
  }
  for (const other of rest) found.push({ held: other, agreement: "left-out", groups: [] });
  return found;
}

/** Up to here two writings are spellings of one name; up to {@link nearLimit} they may be. */
export const spellingLimit = 0.45;
export const nearLimit = 1.1;

function comparePart(
  asked: string,
  askedScript: "latin" | "arabic",
  held: string,
  heldScript: "latin" | "arabic",
  attested: Attested,
): PartComparison {
  const far = distance(unitsOf(asked, askedScript).codes, unitsOf(held, heldScript).codes);
  const groups = align({ part: asked, script: askedScript }, { part: held, script: heldScript });
  const bare = (part: string) => part.replaceAll("-", "");
  const alike = bare(asked) === bare(held);
  const length = Math.min(
    groups.filter((group) => group.asked !== "").length,
    groups.filter((group) => group.held !== "").length,
  );
  const apartNames = knownApart(asked, held);
  const agreement = alike
    ? "same"
    : !apartNames && (far <= spellingLimit || attested(asked, held))
      ? "spelling"
      : far <= nearLimit && far <= 0.3 * length
        ? "near"
        : "differs";
  return { asked, held, agreement, distance: far, groups };
}

function overall(parts: readonly PartComparison[]): NameAgreement {
  const all = parts.map(({ agreement }) => agreement);
  const has = (agreement: PartComparison["agreement"]) => all.includes(agreement);
  if (all.every((agreement) => agreement === "differs" || agreement === "left-out")) return "differs";
  if (has("differs") || has("left-out")) return "part";
  if (has("near")) return "near";
  return has("spelling") ? "spelling" : "same";
}

function notesOf(groups: readonly AlignedGroup[]): readonly NameNote[] {
  const notes: NameNote[] = [];
  for (const [at, { asked, held, relation }] of groups.entries()) {
    if (relation === "vowel") notes.push("vowels");
    if (relation === "sounds-alike" && /\p{Script=Latin}/u.test(asked) === /\p{Script=Latin}/u.test(held))
      notes.push("sound");
    if (relation === "left-out") notes.push(at === 0 && /l|ال/u.test(asked + held) ? "article" : "sound");
    if (relation === "exchanged" || relation === "looks-alike" || relation === "differs") notes.push("slip");
  }
  return notes;
}
