/** Limits of the exchange: what one request may carry. A batch stays well below any proxy's patience. */
export const limits = {
  /** Envelopes in one request. */
  batch: 64,
  /** Batches on their way to one peer at once: while one is stored there, the next is signed here. */
  batchesUnderWay: 3,
  /** Bytes of one request's body. */
  body: 8 * 1024 * 1024,
  /** Bytes of one envelope. Attachments travel apart. */
  envelope: 256 * 1024,
  /** Bytes of the answers to one request. */
  answers: 1024 * 1024,
  /** Bytes of one attachment, encrypted. */
  attachment: 25 * 1024 * 1024,
  /** An envelope from further in the future than this waits until the clocks agree. */
  futureSeconds: 3600,
  /** First wait after a failure, doubled each time up to the last. */
  firstWaitSeconds: 2,
  lastWaitSeconds: 900,
  /** How long a claimed envelope is left to the process that sends it. */
  leaseSeconds: 60,
} as const;

/** Wait before try number `tries` + 1, with a little chance so that many do not return at once. @param chance from 0 to 1. */
export function waitSeconds(tries: number, chance: number): number {
  const doubled = limits.firstWaitSeconds * 2 ** Math.min(tries - 1, 20);
  return Math.min(doubled, limits.lastWaitSeconds) * (0.8 + 0.4 * chance);
}
