/** Which records are worth a person's look, and in which order. The order is thrown away with the answer. */
import { agreeOnBirth, agreeOnName } from "./agreement.ts";
import { explain, nothingKnown } from "./explain.ts";
import type { Agreement, Agreements, Candidate, RegisterQuery } from "./identification.ts";
import type { RegisterRecord } from "./record.ts";

const weights: Readonly<Record<keyof RegisterQuery, number>> = {
  family: 3,
  given: 3,
  father: 2,
  mother: 2,
  birth: 3,
  birthPlace: 1,
};
const worth: Readonly<Record<Agreement, number>> = { same: 1, near: 0.7, absent: 0, differs: -0.5 };
const agrees = (agreement: Agreement) => agreement === "same" || agreement === "near";

/** @param limit how many to show at most. */
export function rank(query: RegisterQuery, records: Iterable<RegisterRecord>, limit: number): readonly Candidate[] {
  const order = ({ agreement }: { readonly agreement: Agreements }) =>
    (Object.keys(weights) as (keyof RegisterQuery)[]).reduce(
      (sum, field) => sum + weights[field] * worth[agreement[field]],
      0,
    );
  const best = [...records]
    .map((record) => ({ record, agreement: agree(query, record) }))
    .filter(({ agreement }) => isWorthLooking(query, agreement))
    .toSorted((left, right) => order(right) - order(left) || (left.record.id < right.record.id ? -1 : 1))
    .slice(0, limit)
    .map(({ record }) => ({ record, standing: "possible", exchanged: false }) as const);
  return explain(query, best, nothingKnown);
}

/** A family or a given name agrees, and at most one of the fields asked does not. */
function isWorthLooking(query: RegisterQuery, agreement: Agreements): boolean {
  if (!agrees(agreement.family) && !agrees(agreement.given)) return false;
  const asked = (Object.keys(agreement) as (keyof RegisterQuery)[]).filter(
    (field) => (query[field] ?? "").trim() !== "",
  );
  return asked.filter((field) => agreement[field] === "differs").length <= (asked.length > 2 ? 1 : 0);
}

function agree(query: RegisterQuery, record: RegisterRecord): Agreements {
  return {
    given: agreeOnName(query.given, record.givenLatin, record.givenArabic),
    family: agreeOnName(query.family, record.familyLatin, record.familyArabic),
    father: agreeOnName(query.father, record.fatherLatin, record.fatherArabic),
    mother: agreeOnName(query.mother, record.motherLatin, record.motherArabic),
    birth: agreeOnBirth(query.birth, record.birthDate),
    birthPlace: "absent",
  };
}
