/** What must be true of a person who is about to travel (readmission §2). */
import { toExecute } from "./gates.ts";

/** `readyForTransfer`, literally: identified, document valid, available, and no procedure with suspensive effect. */
export const readyForTransfer = [
  "identityConfirmed",
  "documentCoversFlight",
  "documentUsable",
  "personAvailable",
  ...toExecute,
] as const;
