export type { PageLanguage } from "./dates.ts";
export { page } from "./page.ts";
export { wordsFrom } from "./words-from.ts";
