/** Worked cases: two readers, and prints taken against somebody’s will. */
import type { Example } from "@wasl/procedure";
import { day, draft, opens, prepared, record, sign, step } from "./moves.ts";

const oneReader: Example = {
  id: "oneReader",
  rows: ["F6", "H5"],
  opens,
  play: [
    ...prepared(draft),
    step(`${day}T10:00:00Z`, "prefecture", "request", { person: "one officer" }),
    sign(`${day}T10:15:00Z`, "secondReader", "request", {
      person: "one officer",
      expect: { refused: "same-person", state: "prepared" },
    }),
  ],
};

const coerced = {
  mode: "coerced",
  at: `${day}T07:30:00Z`,
  means: "scanner",
  refusalRecord: { at: `${day}T06:30:00Z`, informedBy: "Agent du greffe", language: "tachelhit" },
  necessityStatement: "Seul moyen d’établir l’identité avec certitude.",
  requestToProsecutor: { at: `${day}T06:40:00Z`, text: "Demande motivée." },
  authorisation: { reference: "PR-2026-77", at: `${day}T07:10:00Z` },
  lawyer: { presentFrom: `${day}T07:20:00Z`, presentTo: `${day}T07:50:00Z` },
  information: { language: "tachelhit", interpreter: "INT-0417", at: `${day}T06:35:00Z` },
} as const;

const halfRecordedCapture: Example = {
  id: "halfRecordedCapture",
  rows: ["W1"],
  opens,
  play: [
    ...prepared({
      ...draft,
      but: { capture: { ...coerced, officialRecord: { at: `${day}T07:55:00Z`, signature: "refused" } } },
    }),
    record(`${day}T09:50:00Z`, "prefecture", "capture", { capture: coerced }),
    step(`${day}T10:00:00Z`, "prefecture", "request", {
      expect: { refused: "condition-not-met", conditions: ["captureRecorded"], state: "prepared" },
    }),
  ],
};

export const evidenceExamples: readonly Example[] = [oneReader, halfRecordedCapture];
