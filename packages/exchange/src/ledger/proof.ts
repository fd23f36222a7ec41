import { bytesToHex } from "@noble/hashes/utils.js";
import { appendAll, emptyFrontier, rootOf } from "./frontier.ts";

/** Leaves `from` (included) to `to` (not included), whose subtree's root stands in a proof. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Largest power of two smaller than a size of at least two: where RFC 9162 splits a tree. */
function split(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** Which subtrees prove that leaf `index` is in the tree of `size` leaves (RFC 9162 §2.1.3.1), in the order of the proof. */
export function inclusionRanges(index: number, size: number): readonly Range[] {
  if (!isSize(size) || !isSize(index) || index >= size) return [];
  const ranges: Range[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + split(to - from);
    if (index < middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  return ranges.reverse();
}

/** Which subtrees prove that the tree of `second` leaves only added to that of `first` (RFC 9162 §2.1.4.1). */
export function consistencyRanges(first: number, second: number): readonly Range[] {
  if (!isSize(first) || !isSize(second) || first === 0 || first >= second) return [];
  const ranges: Range[] = [];
  let [from, to] = [0, second];
  // Down to the subtree that ends where the first tree did; it is known already where it is the whole first tree.
  while (to !== first) {
    const middle = from + split(to - from);
    if (first <= middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  if (from !== 0) ranges.push({ from, to });
  return ranges.reverse();
}

/**
 * Proof over leaf hashes held in memory, lowercase hex. A server with a long ledger asks for the ranges and reads only those.
 *
 * @param leaves hashes of at least `size` leaves.
 */
export function inclusionProof(leaves: readonly Uint8Array[], index: number, size: number): readonly string[] {
  return inclusionRanges(index, size).map((range) => subtree(leaves, range));
}

/** Like {@link inclusionProof}, that an older tree is the beginning of a newer one. Empty from an empty tree, or to the same. */
export function consistencyProof(leaves: readonly Uint8Array[], first: number, second: number): readonly string[] {
  return consistencyRanges(first, second).map((range) => subtree(leaves, range));
}

function subtree(leaves: readonly Uint8Array[], { from, to }: Range): string {
  return bytesToHex(rootOf(appendAll(emptyFrontier, leaves.slice(from, to))));
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
