/** Rows of readmission, handover, transit and taking back. No agreement sets them: patterns of others, to be agreed, and choices. */
import { readmission, safeguards } from "./row.ts";

export const readmissionRows = {
  T6: readmission("choice", "D"),
  T7: readmission("choice", "D"),
  "readmission §4 content": readmission("agreed", "S"),
  "readmission §4 notice": readmission("agreed", "S"),
  "readmission §4 evidence": readmission("agreed", "S"),
  "readmission §5 reply": readmission("agreed", "S"),
  "readmission §5 reasons": readmission("agreed", "S"),
  "readmission §9": readmission("choice", "D"),
  "readmission §10 transit": readmission("choice", "D"),
  "C-TB-ACK": readmission("choice", "D"),
  "C-TB": readmission("agreed", "S"),
  "safeguards §10 monitoring": safeguards("law", "B"),
} as const;
