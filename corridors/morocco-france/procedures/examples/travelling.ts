/** Worked cases of the document and the journey; the whole case comes first. */
import type { Example } from "@wasl/procedure";
import { issuingExamples } from "./issuing.ts";
import { journeyExamples } from "./journey.ts";

export const travellingExamples: readonly Example[] = [...issuingExamples, ...journeyExamples];
