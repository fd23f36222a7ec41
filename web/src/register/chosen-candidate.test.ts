import { expect, test } from "vitest";
import { chooseCandidate, chosenCandidate, forgetCandidates } from "./chosen-candidate.ts";

test("what was chosen for a decision is gone when somebody signs out", () => {
  chooseCandidate("a", { id: "R-900013" } as never);
  chooseCandidate("b", null);
  forgetCandidates();
  expect([chosenCandidate("a"), chosenCandidate("b")]).toEqual([undefined, undefined]);
});
