export { check } from "./check.ts";
export type { Finding, Surroundings } from "./finding.ts";
export { type RuleCode, rules as checkRules } from "./rules.ts";
export { type TextKey, textKeys } from "./text-keys.ts";
export { type FindingLanguage, type FindingText, findingTexts, sayFinding } from "./texts.ts";
