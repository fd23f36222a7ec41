import type { Language } from "../../http/api.ts";

/** What was asked of `wasl seal`. */
export interface Asked {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  readonly json: boolean;
}
