/** Worked cases of the first half. They open `identification` and `laissez-passer` alike. */
import type { Example } from "@wasl/procedure";
import { askingExamples } from "./asking.ts";
import { decidingExamples } from "./deciding.ts";
import { evidenceExamples } from "./evidence.ts";
import { gatesExamples } from "./gates.ts";
import { retentionExamples } from "./retention.ts";

export const identifyingExamples: readonly Example[] = [
  ...askingExamples,
  ...decidingExamples,
  ...gatesExamples,
  ...evidenceExamples,
  ...retentionExamples,
];
