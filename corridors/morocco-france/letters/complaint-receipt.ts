/** A complaint has been received: its number and its date, what comes next, and who never sees it. Nothing of what it says, not even whether it is urgent. */
import type { Letter } from "@wasl/procedure";

export const complaintReceipt: Letter = {
  id: "complaint-receipt",
  procedures: ["seasonal-complaint"],
  after: ["lodge", "lodgeUrgent"],
  from: "receiving",
  printedBy: ["receiving"],
  to: { kind: "person" },
  prints: [],
  unsigned: true,
  languages: "both",
};
