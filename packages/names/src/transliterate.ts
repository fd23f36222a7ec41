/** A part of a name in the other script: the likely writings, each with its weight. Nothing is decided by it; it helps to find. */
import { renderings, vowels } from "./letters.ts";
import { unitNames, unitsOf } from "./units.ts";

export interface Writing {
  readonly text: string;
  /** Above 0, at most 1; 1 is every letter in its usual writing. */
  readonly weight: number;
}

const kept = 24;

/** For each Latin group the Arabic letters it may stand for, likeliest first. */
const letters = new Map<string, readonly Writing[]>();
for (const [letter, written] of Object.entries(renderings)) {
  for (const [group, weight] of Object.entries(written)) {
    letters.set(group, [...(letters.get(group) ?? []), { text: letter, weight }]);
  }
}
for (const [group, all] of letters)
  letters.set(group, all.toSorted((one, other) => other.weight - one.weight).slice(0, 4));

/**
 * @param part a folded part, see {@link splitName}
 * @param limit how many writings at most
 * @returns writings in the other script, likeliest first
 */
export function transliterate(part: string, script: "latin" | "arabic", limit = 8): readonly Writing[] {
  const { codes } = unitsOf(part, script);
  let writings: readonly Writing[] = [{ text: "", weight: 1 }];
  for (const [at, code] of codes.entries()) {
    const group = unitNames[code] ?? "";
    const ends = { first: at === 0, last: at === codes.length - 1 };
    const options = script === "latin" ? inArabic(group, ends) : inLatin(group, ends, unitNames[codes[at + 1] ?? -1]);
    writings = best(
      writings.flatMap(({ text, weight }) =>
        options.map((option) => ({ text: text + option.text, weight: weight * option.weight })),
      ),
      kept,
    );
  }
  return best(writings, limit);
}

function best(writings: readonly Writing[], limit: number): readonly Writing[] {
  const byText = new Map<string, number>();
  for (const { text, weight } of writings) byText.set(text, Math.max(weight, byText.get(text) ?? 0));
  return [...byText]
    .map(([text, weight]) => ({ text, weight }))
    .toSorted((one, other) => other.weight - one.weight || (one.text < other.text ? -1 : 1))
    .slice(0, limit);
}

type Ends = { readonly first: boolean; readonly last: boolean };
const none = (weight: number): Writing => ({ text: "", weight });

function inArabic(group: string, { first, last }: Ends): readonly Writing[] {
  if (!vowels.has(group)) return letters.get(group) ?? [none(0.5)];
  if (first)
    return [
      { text: "ا", weight: 1 },
      { text: "ع", weight: 0.6 },
      ...(group === "ou" ? [{ text: "و", weight: 0.7 }] : []),
    ];
  const long = group === "i" || group === "e" ? "ي" : group === "a" ? "ا" : "و";
  if (!last) return [none(1), { text: long, weight: group === "e" ? 0.4 : 0.8 }];
  if (group === "a") return [{ text: "ه", weight: 1 }, { text: "ا", weight: 0.8 }, none(0.3)];
  return [{ text: long, weight: group === "e" ? 0.3 : 1 }, none(group === "e" ? 1 : 0.3)];
}

function inLatin(letter: string, { first, last }: Ends, next: string | undefined): readonly Writing[] {
  const written = Object.entries(renderings[letter] ?? {}).map(([text, weight]) => ({ text, weight }));
  const held = best(
    last && letter === "ه"
      ? [
          { text: "a", weight: 1 },
          { text: "ah", weight: 0.6 },
        ]
      : written,
    4,
  );
  const isLong = "اويه".includes(letter) || (letter === "ع" && !first);
  if (isLong || last || next === undefined || "اويه".includes(next)) return held;
  // Arabic leaves short vowels out: one of three may follow.
  const short: readonly Writing[] = [
    { text: "a", weight: 0.9 },
    { text: "i", weight: 0.7 },
    { text: "ou", weight: 0.5 },
    none(0.6),
  ];
  return held.flatMap((one) =>
    short.map((vowel) => ({ text: one.text + vowel.text, weight: one.weight * vowel.weight })),
  );
}
