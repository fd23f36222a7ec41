/** Every letter of the corridor: data, part of the release. */
import type { Letter } from "@wasl/procedure";
import { complaintReceipt } from "./letters/complaint-receipt.ts";
import { mobilityAuthorised, mobilityRefused } from "./letters/mobility-decision.ts";
import { noDocument } from "./letters/no-document.ts";
import { notRecognised } from "./letters/not-recognised.ts";
import { notice } from "./letters/notice.ts";
import { seasonalContract } from "./letters/seasonal-contract.ts";

export const letters: readonly Letter[] = [
  notRecognised,
  noDocument,
  notice,
  mobilityAuthorised,
  mobilityRefused,
  seasonalContract,
  complaintReceipt,
];
