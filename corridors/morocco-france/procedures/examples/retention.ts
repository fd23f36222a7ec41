/** Worked cases: which law counts the time, and from when. */
import type { Example } from "@wasl/procedure";
import { day, internal, opens, placed, requested, retained } from "./moves.ts";

/** Placed on 10 November 2025 under the former schedule, extended on the 12th, under the new one. */
const datedRule: Example = {
  id: "datedRule",
  rows: ["I5", "C-RET-1", "C-RET-2"],
  opens: { at: "2025-11-12T07:55:00Z", party: "requesting" },
  play: [
    ...requested(
      { on: "2025-11-12", custody: retained("2025-11-10T14:00:00Z", "2025-11-13T22:59:59Z") },
      // Four days, the first counted, at midnight: the rule of the day of the placement.
      { clocks: { retention1: { status: "running", due: "2025-11-13T22:59:59.999Z" } } },
    ),
    internal("2025-11-12T16:00:00Z", "legal", "recordFirstExtension", {
      facts: {
        firstExtension: { orderedAt: "2025-11-12T15:30:00Z", startsAt: "2025-11-13T23:00:00Z" },
        custody: retained("2025-11-10T14:00:00Z", "2025-12-09T22:59:59Z"),
      },
      expect: {
        clocks: {
          retention1: { status: "stopped" },
          retention2: { status: "running", due: "2025-12-09T22:59:59.999Z" },
        },
      },
    }),
  ],
};

/** Where Morocco asks, its own law counts: twenty-four hours from the minute, then what the judge orders. */
const otherShore: Example = {
  id: "otherShore",
  rows: ["C-MA-RET"],
  opens,
  play: [
    internal(`${day}T08:10:00Z`, "prefecture", "recordPlacement", {
      facts: { custody: { ...placed, law: "law0203" } },
      expect: { refused: "condition-not-met", conditions: ["underFrenchLaw"] },
    }),
    internal(`${day}T08:15:00Z`, "prefecture", "recordMoroccanPlacement", {
      facts: { custody: { ...placed, law: "law0203", notifiedAt: `${day}T07:30:00Z` } },
      expect: { clocks: { moroccanRetention: { status: "running", due: "2026-02-26T07:30:00Z" } } },
    }),
  ],
};

export const retentionExamples: readonly Example[] = [datedRule, otherShore];
