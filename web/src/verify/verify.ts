import { sealBytes } from "@wasl/travel-document";
import { type Outcome, outcomeOf, unread } from "./outcome.ts";
import { pixelsOf } from "./picture.ts";
import type { Known } from "./published.ts";
import { readSquares, sealAmong } from "./squares.ts";
import type { Given } from "./ways-in.tsx";

/** A verdict, whatever was given, or that this device could not come to one: never an exception. @param today `YYYY-MM-DD`. */
export async function verify(given: Given, known: Known, printed: string, today: string): Promise<Outcome> {
  return verdictOf(given, known, printed, today).catch(() => unread("failed"));
}

async function verdictOf(given: Given, known: Known, printed: string, today: string): Promise<Outcome> {
  if (given.way === "text") {
    if (given.text.trim() === "") return unread("nothing-pasted");
    return outcomeOf(sealBytes(given.text), known, printed, today);
  }
  if (given.way === "seal") return outcomeOf(given.bytes, known, printed, today);
  const pixels = await pixelsOf(given.file);
  if (!pixels) return unread("not-a-picture");
  const { squares, others } = await readSquares(pixels).catch(() => ({ squares: [], others: 0 }));
  const seal = sealAmong(squares);
  if (seal) return outcomeOf(seal, known, printed, today);
  return unread(others > 0 ? "other-barcode" : "no-square");
}
