import { sayFinding } from "@wasl/procedure";
import type { Checked } from "./checked.ts";
import type { Language } from "./language.ts";

const nothing: Readonly<Record<Language, (rules: number) => string>> = {
  fr: (rules) => `rien à signaler (${rules} règles)`,
  ar: (rules) => `لا شيء يذكر (${rules} قاعدة)`,
  en: (rules) => `nothing found (${rules} rules)`,
};

/** What was found in one definition, for people: rule, path, and what it says. */
export function reportOf({ name, findings }: Checked, language: Language, rules: number): string {
  if (findings.length === 0) {
    return `${name}: ${nothing[language](rules)}`;
  }
  const lines = findings.map(
    (finding) => `  ${finding.rule}  ${finding.path || "/"}\n    ${sayFinding(finding, language)}`,
  );
  return [`${name}: ${findings.length}`, ...lines].join("\n");
}
