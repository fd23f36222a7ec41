import type { Words } from "../words/words.tsx";

const known = [
  "missing-right",
  "unknown-case",
  "register-case-closed",
  "register-not-here",
  "register-outside-a-case",
] as const;

/** Why a search was refused; a code that has no words of its own stays one. */
export function refusedWords(code: string, { t }: Pick<Words, "t">): string {
  const found = known.find((one) => one === code);
  return found ? t(`register.refused-${found}`) : code;
}
