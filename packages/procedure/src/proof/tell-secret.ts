/** How a protected fact could be inferred: what happened at home, and what of it an observer sees. */
import type { Procedure } from "../definition.ts";
import type { SecretDeed } from "../interference/act.ts";
import type { Noninterference } from "../interference/noninterference.ts";
import type { Observer } from "../interference/observers.ts";
import { own } from "../own.ts";
import type { PageLanguage } from "../page/dates.ts";
import { type Teller, teller } from "./teller.ts";

export interface ToldSecret {
  readonly heading: string;
  /** Claims that do not hold, and why the last line tells. */
  readonly says: readonly string[];
  readonly lines: readonly { readonly number: number; readonly does: string; readonly seen: string }[];
}

/** @param found a verdict of `noninterference` that is `broken`. */
export function tellSecret(
  definition: Procedure,
  { fact, viewer, claims, story = [] }: Noninterference,
  words: (key: string) => string,
  language: PageLanguage,
): ToldSecret {
  const of = teller(definition, words, language);
  const { secrets } = of.own;
  return {
    heading: secrets.told(of.word(`facts.${fact}.label`), observerInWords(of, viewer)),
    says: [
      ...new Set(claims.map(({ claim }) => secrets.claims[claim])),
      ...(story.length > 0 ? [secrets.whyItTells] : []),
    ],
    lines: story.map(({ deed, visible }, index) => ({
      number: index + 1,
      does: deedInWords(of, own(definition.facts, fact)?.owner ?? "", deed),
      seen: visible ? secrets.seen : secrets.unseen,
    })),
  };
}

export function observerInWords({ word, own: { secrets } }: Teller, { kind, party }: Observer): string {
  const name = word(`parties.${party}`);
  return kind === "party" ? name : secrets.colleagues(name);
}

function deedInWords(of: Teller, owner: string, deed: SecretDeed): string {
  const { word, maybe, own: words } = of;
  const { secrets } = words;
  switch (deed.kind) {
    case "record": {
      const label = word(`facts.${deed.fact}.label`);
      const values = deed.value.split("|").map((one) => maybe(`facts.${deed.fact}.values.${one}`) ?? one);
      return deed.value === "" ? secrets.takenBack(label) : secrets.recorded(label, values.join(words.or));
    }
    case "raise":
      return word(`flags.${deed.flag}.raised`);
    case "lift":
      return word(`flags.${deed.flag}.lifted`);
    case "refused-lift":
      return secrets.refusedLift(word(`flags.${deed.flag}.title`));
    case "receive":
      return words.acts.receive(word(`steps.${deed.step}.done`));
    case "returned":
    case "voided":
      return secrets[deed.kind](word(`steps.${deed.step}.done`));
    default: {
      const key = deed.machine === "shared" ? `steps.${deed.step}` : `internal.${owner}.steps.${deed.step}`;
      if (deed.kind === "step") return word(`${key}.done`);
      const say = {
        prepare: secrets.first,
        sign: secrets.second,
        unprepare: secrets.firstBack,
        refused: secrets.refused,
        "refused-sign": secrets.refused,
      } as const;
      return say[deed.kind](word(`${key}.do`));
    }
  }
}
