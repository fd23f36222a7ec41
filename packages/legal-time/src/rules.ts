import type { Refusal, Rule } from "./types.ts";

/** Name of one row, kept with every deadline it computed: `C-LPC-FLIGHT/five@2024-01-01`. */
export function ruleKey(rule: Rule): string {
  return `${rule.id}${rule.variant === undefined ? "" : `/${rule.variant}`}@${rule.version}`;
}

/** The row that a deadline was computed with. */
export function findRule(rules: readonly Rule[], key: string): Rule | undefined {
  return rules.find((rule) => ruleKey(rule) === key);
}

/**
 * The version of a rule that governs on a day.
 *
 * @param name identifier, or identifier and variant as a definition names them: `C-LPC-FLIGHT/5`.
 * @param day ISO date in the legal zone: the day of the decision, or the day the clock starts.
 * @returns one row, or why there is not exactly one: nothing is ever guessed.
 */
export function governingRule(
  rules: readonly Rule[],
  name: string,
  asked: string | undefined,
  day: string,
): Rule | Refusal {
  const [id = name, written] = name.split("/");
  const variant = asked ?? written;
  const known = rules.filter((rule) => rule.id === id);
  if (known.length === 0) return { code: "unknown-rule", about: { rule: id } };
  const named = known.filter((rule) => rule.variant === variant);
  if (named.length === 0) {
    const variants = [...new Set(known.map((rule) => rule.variant ?? "–"))].join(", ");
    return { code: "unknown-variant", about: { rule: id, variant: variant ?? "–", variants } };
  }
  const [rule, second] = named.filter((row) => row.effectiveFrom <= day && day <= (row.effectiveTo ?? "9999-12-31"));
  if (rule === undefined) return { code: "rule-not-in-force", about: { rule: id, day } };
  if (second !== undefined) return { code: "ambiguous-rule", about: { rule: id, day } };
  return rule;
}

export function isRefusal(value: Rule | Refusal): value is Refusal {
  return "code" in value;
}
