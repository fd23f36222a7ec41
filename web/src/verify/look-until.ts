import { type Squares, sealIn } from "./squares.ts";

/** Milliseconds between two pictures: a phone must not become hot. */
const pause = 150;

/**
 * Looks at one picture after another until there is a seal on one: other barcodes, of which a counter is full, are passed over.
 *
 * @param next squares of the next picture.
 * @returns undefined when it was stopped.
 */
export async function lookUntil(next: () => Promise<Squares>, stop: AbortSignal): Promise<Uint8Array | undefined> {
  while (!stop.aborted) {
    const seal = sealIn((await next()).squares);
    if (seal) return stop.aborted ? undefined : seal;
    await new Promise((again) => setTimeout(again, pause));
  }
  return undefined;
}
