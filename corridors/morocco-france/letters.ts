/** Every letter of the corridor: data, part of the release. */
import type { Letter } from "@wasl/procedure";
import { noDocument } from "./letters/no-document.ts";
import { notRecognised } from "./letters/not-recognised.ts";
import { notice } from "./letters/notice.ts";

export const letters: readonly Letter[] = [notRecognised, noDocument, notice];
