/** One leaf of a ledger as its holder describes it. The two sides of a pair keep the same hashes, each in its own order. */
export interface LedgerEntry {
  /** Lowercase hex SHA-256 of the envelope or receipt. */
  readonly hash: string;
  /** Identifier of the envelope that it is, or that it is the receipt of. */
  readonly jti: string;
  readonly kind: "envelope" | "receipt";
}

/** What one side holds and the other does not. */
export interface LedgerDifference {
  readonly onlyOurs: readonly LedgerEntry[];
  readonly onlyTheirs: readonly LedgerEntry[];
}

/**
 * Compares two sides of one pair. An envelope lately sent stands on one side until its receipt has come back: whether that is
 * a finding is for the reader, who knows when it was.
 */
export function compareLedgers(ours: readonly LedgerEntry[], theirs: readonly LedgerEntry[]): LedgerDifference {
  const name = ({ kind, hash }: LedgerEntry) => `${kind} ${hash}`;
  const [ourNames, theirNames] = [ours, theirs].map((side) => new Set(side.map(name)));
  return {
    onlyOurs: ours.filter((entry) => !theirNames?.has(name(entry))),
    onlyTheirs: theirs.filter((entry) => !ourNames?.has(name(entry))),
  };
}
