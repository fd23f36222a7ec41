import type { Candidate } from "../../../server/http/api.ts";

/** Given and family name in each script that the register has. */
export function candidateNames({ record }: Pick<Candidate, "record">): {
  readonly latin: string;
  readonly arabic: string;
} {
  const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");
  return {
    latin: joined(record.givenLatin, record.familyLatin),
    arabic: joined(record.givenArabic, record.familyArabic),
  };
}

/** Where a candidate's card is on the page. */
export const cardId = (id: string): string => `candidate-${id.replace(/[^\w-]/g, "_")}`;
