import type { RegisterAnswer } from "../../../server/http/api.ts";

type Candidate = RegisterAnswer["candidates"][number];

/** Kept in memory for the decision's form only: personal data is never put into the browser's storage. */
const chosen = new Map<string, Candidate | null>();

export function chooseCandidate(ref: string, candidate: Candidate | null): void {
  chosen.set(ref, candidate);
}

export const chosenCandidate = (ref: string): Candidate | null | undefined => chosen.get(ref);
