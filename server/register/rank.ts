/** Which records are worth a person's look, and in which order. The order is thrown away with the answer. */
import { type Agreement, type Agreements, agree, type RegisterQuery } from "./agreement.ts";
import type { Candidate } from "./identification.ts";
import type { RegisterRecord } from "./record.ts";

const weights: Readonly<Record<keyof RegisterQuery, number>> = { family: 3, given: 3, father: 2, birth: 3 };
const worth: Readonly<Record<Agreement, number>> = { same: 1, near: 0.7, absent: 0, differs: -0.5 };
const agrees = (agreement: Agreement) => agreement === "same" || agreement === "near";

/** @param limit how many to show at most. */
export function rank(query: RegisterQuery, records: Iterable<RegisterRecord>, limit: number): readonly Candidate[] {
  const worthLooking: { candidate: Candidate; order: number }[] = [];
  for (const record of records) {
    const agreement = agree(query, record);
    if (!isWorthLooking(query, agreement)) continue;
    const order = (Object.keys(weights) as (keyof RegisterQuery)[]).reduce(
      (sum, field) => sum + weights[field] * worth[agreement[field]],
      0,
    );
    worthLooking.push({ candidate: { id: record.id, record: { ...record }, agreement }, order });
  }
  return worthLooking
    .toSorted((left, right) => right.order - left.order || (left.candidate.id < right.candidate.id ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** A family or a given name agrees, and at most one of the fields asked does not. */
function isWorthLooking(query: RegisterQuery, agreement: Agreements): boolean {
  if (!agrees(agreement.family) && !agrees(agreement.given)) return false;
  const asked = (Object.keys(agreement) as (keyof RegisterQuery)[]).filter(
    (field) => (query[field] ?? "").trim() !== "",
  );
  return asked.filter((field) => agreement[field] === "differs").length <= (asked.length > 2 ? 1 : 0);
}
