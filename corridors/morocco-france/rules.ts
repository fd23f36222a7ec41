/** Every dated rule of the corridor, each version of each. A case keeps the row that it was computed with. */
import type { Rule } from "@wasl/legal-time";
import { children } from "./rules/children.ts";
import { keeping } from "./rules/keeping.ts";
import { remedies } from "./rules/remedies.ts";
import { removal } from "./rules/removal.ts";
import { retention } from "./rules/retention.ts";
import { seasonalComplaints } from "./rules/seasonal-complaints.ts";
import { workAndMobility } from "./rules/work-and-mobility.ts";

export const rules: readonly Rule[] = [
  ...retention,
  ...removal,
  ...remedies,
  ...workAndMobility,
  ...seasonalComplaints,
  ...children,
  ...keeping,
];
