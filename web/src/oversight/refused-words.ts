import type { Words } from "../words/words.tsx";

const known = [
  "missing-right",
  "unknown-case",
  "register-case-closed",
  "register-not-here",
  "register-outside-a-case",
] as const;

/** Why a search was refused. What was wrong with the question itself says more of the person asked for than of who asked. */
export function refusedWords(code: string, { t }: Pick<Words, "t">): string {
  const found = known.find((one) => one === code);
  return t(`register.refused-${found ?? "question"}`);
}
