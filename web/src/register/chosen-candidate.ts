import type { Candidate } from "../../../server/http/api.ts";

/** Kept in memory for the decision's form only: personal data is never put into the browser's storage. */
const chosen = new Map<string, Candidate | null>();

/** @param candidate null: none of these */
export function chooseCandidate(ref: string, candidate: Candidate | null | undefined): void {
  if (candidate === undefined) chosen.delete(ref);
  else chosen.set(ref, candidate);
}

export const chosenCandidate = (ref: string): Candidate | null | undefined => chosen.get(ref);

/** Whoever signs in next at this desk finds nothing of it. */
export const forgetCandidates = (): void => chosen.clear();
