import { remarkTexts } from "./errors/remarks.ts";
import type { ErrorText } from "./errors/text.ts";
import { verdictErrors } from "./errors/verdict.ts";
import { writingErrors } from "./errors/writing.ts";
import { zoneErrors } from "./errors/zone.ts";

/**
 * What each refusal, fault, verdict and remark of this package says, and what to do next. `{name}` is filled from `about`.
 */
export const errors: Readonly<Record<string, ErrorText>> = {
  ...writingErrors,
  ...zoneErrors,
  ...verdictErrors,
  ...remarkTexts,
};
