/** What a party knew, in the procedure's words: facts, flags, deadlines, comparisons. */
import type { Knew } from "../explore/story.ts";
import type { Meaning } from "../explore/variables.ts";
import type { Operand, Path } from "../guard.ts";
import { own } from "../own.ts";
import { durationInWords } from "../page/dates.ts";
import { conditionOf } from "./matters.ts";
import type { Teller } from "./teller.ts";

/** One sentence; empty where there is nothing to say. */
export function knowledgeInWords(of: Teller, { party, means, value }: Knew): string {
  const { own: words, word } = of;
  const says = (what: string, is: string) => `${what}${words.colon} ${is}`;
  switch (means.kind) {
    case "held":
      return says(fact(of, [means.fact]), heldWord(of, means.fact, value));
    case "value":
      return says(fact(of, [means.fact, ...means.path]), valueWords(of, means.fact, value));
    case "flag":
      return says(
        words.flag(word(`flags.${means.flag}.title`), word(`parties.${means.owner}`)),
        value === "up" ? words.raised.up : words.raised.down,
      );
    case "clock":
    case "moment":
      return says(
        words.clock(word(`clocks.${means.clock}.title`)),
        (words.clocks as Readonly<Record<string, string>>)[value] ?? value,
      );
    case "internal":
      return says(words.atHomeIn, word(`internal.${party}.states.${value}`));
    case "comparison":
    case "count":
    case "linked":
      return says(leaf(of, means), words.verdict[value as keyof typeof words.verdict] ?? value);
    case "gone":
      return value === "yes" ? words.acts.heardLeaving(word(`parties.${means.other}`), leaving(of, means.other)) : "";
    default:
      return "";
  }
}

/** The flag by which this party leaves. */
function leaving({ definition, word }: Teller, party: string): string {
  const flag = Object.entries(definition.flags).find(
    ([, { effect, owners }]) => effect === "closes" && owners.includes(party),
  );
  return flag ? word(`flags.${flag[0]}.title`) : "";
}

function heldWord({ definition, own: { held, attested } }: Teller, id: string, value: string): string {
  const words = own(definition.facts, id)?.attestation ? attested : held;
  return value === "yes" ? words.yes : words.no;
}

/** Name of a fact, or of a field of one. */
function fact({ word, maybe }: Teller, [id, ...path]: Path): string {
  const label = word(`facts.${id}.label`);
  const field = path.length > 0 ? maybe(`facts.${id}.fields.${path.join(".")}`) : undefined;
  return path.length === 0 ? label : `${label} · ${field ?? path.join(".")}`;
}

/** Values that guards do not tell apart stand together, three at most by name. */
function valueWords({ own: words, maybe }: Teller, id: string, value: string): string {
  if (value === "missing" || value === "given" || value === "other") return words[value];
  const one = (name: string) => {
    if (name === "true" || name === "false") return words.verdict[name];
    return maybe(`facts.${id}.values.${name}`) ?? name;
  };
  const [first = "", second, third, ...more] = value.split("|");
  const named = [first, second, third].flatMap((name) => (name === undefined ? [] : [one(name)]));
  return [...named, ...(more.length > 0 ? [words.other] : [])].join(words.or);
}

function leaf(of: Teller, means: Meaning & { readonly kind: "comparison" | "count" | "linked" }): string {
  const { definition, own: words, word } = of;
  const kind = means.kind === "comparison" ? "compare" : means.kind;
  const condition = conditionOf(definition, kind, means.leaf);
  if (condition !== undefined) return word(`conditions.${condition}.title`);
  const parts = JSON.parse(means.leaf) as readonly [unknown, string, unknown];
  if (means.kind === "linked") return words.link(word(`links.${String(parts[0])}.title`));
  if (means.kind === "count")
    return `${words.entries(word(`lists.${String(parts[0])}.title`))} ${parts[1]} ${parts[2]}`;
  const [left, sign, right] = parts as readonly [Operand, string, Operand];
  return `${operand(of, left)} ${signs[sign] ?? sign} ${operand(of, right)}`;
}

const signs: Readonly<Record<string, string>> = { "<=": "≤", ">=": "≥" };

function operand(of: Teller, read: Operand): string {
  if ("fact" in read) return fact(of, read.fact);
  if ("value" in read) return String(read.value);
  if ("now" in read) return of.own.now;
  if ("plus" in read) {
    const [from, duration] = read.plus;
    const length = durationInWords(duration.replace(/^-/u, ""), of.language);
    return `${operand(of, from)} ${duration.startsWith("-") ? "−" : "+"} ${length}`;
  }
  return `${operand(of, read.after[0])} + ${of.outside(`rules.${read.after[1]}`) ?? read.after[1]}`;
}
