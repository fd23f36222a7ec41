/** Worked cases: a gate that is closed, unknown, or closes later. */
import type { Example } from "@wasl/procedure";
import {
  acknowledged,
  day,
  draft,
  opens,
  person,
  prepared,
  questions,
  raise,
  record,
  requested,
  step,
} from "./moves.ts";

const asylumAfterwards: Example = {
  id: "asylumAfterwards",
  rows: ["I1", "W1"],
  opens,
  play: [
    ...requested(draft),
    acknowledged("2026-02-26T09:30:00Z"),
    record("2026-03-02T08:00:00Z", "legal", "gate", { asylum: "open" }, { flags: ["suspended"] }),
    step("2026-03-02T09:00:00Z", "intake", "askMore", {
      facts: { questions: questions("father", "Quel est le nom du père ?") },
      expect: { refused: "condition-not-met", conditions: ["notSuspended"], flags: ["suspended"] },
    }),
    step("2026-03-02T09:05:00Z", "consul", "notRecognise", {
      facts: { writtenReasons: { text: "Aucune inscription ne correspond." } },
      reason: "NO_TRACE",
      expect: { refused: "condition-not-met", conditions: ["notSuspended"], state: "acknowledged" },
    }),
  ],
};

const ageInDoubt: Example = {
  id: "ageInDoubt",
  rows: ["I3", "W3"],
  opens,
  play: [
    ...prepared({ ...draft, but: { person: { ...person, birthDate: "2008-XX-XX" } } }),
    step(`${day}T10:00:00Z`, "prefecture", "request", {
      expect: { refused: "condition-not-met", conditions: ["adultByBirthDate"], state: "prepared" },
    }),
    record(`${day}T10:10:00Z`, "prefecture", "person", { person }),
    record(`${day}T10:20:00Z`, "legal", "gate", { age: "doubt" }),
    step(`${day}T10:30:00Z`, "prefecture", "request", { expect: { refused: "gate-not-met", state: "prepared" } }),
  ],
};

const ageDoubtedAfterwards: Example = {
  id: "ageDoubtedAfterwards",
  rows: ["I3", "W3"],
  opens,
  play: [
    ...requested(draft),
    record("2026-03-02T08:00:00Z", "legal", "gate", { age: "doubt" }, { flags: ["suspended"] }),
    raise("2026-03-02T08:30:00Z", "legal", "withdrawn", {
      reason: "OTHER",
      expect: { flags: ["suspended", "withdrawn"] },
    }),
  ],
};

const registerDown: Example = {
  id: "registerDown",
  rows: ["F5", "G2"],
  opens,
  play: [
    // Nobody could consult the court's register: the gate is not attested, and what is unknown refuses.
    ...prepared(draft, { appeal: undefined }),
    step(`${day}T10:00:00Z`, "prefecture", "request", {
      expect: { refused: "condition-not-met", conditions: ["noSuspensiveAppeal"], state: "prepared" },
    }),
  ],
};

export const gatesExamples: readonly Example[] = [asylumAfterwards, ageInDoubt, ageDoubtedAfterwards, registerDown];
