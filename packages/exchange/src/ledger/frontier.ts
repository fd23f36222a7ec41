import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { emptyRoot, nodeHash } from "./hash.ts";

/**
 * The right edge of a growing tree: the roots of its perfect subtrees, largest first, one for each 1 bit of the size. It is all
 * that appending and the root need; as text it is a hundred bytes or so for each ten doublings.
 */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
}

export const emptyFrontier: Frontier = { size: 0, peaks: [] };

/** The frontier after one more leaf. @param leaf already hashed ({@link leafHash}). */
export function append(frontier: Frontier, leaf: Uint8Array): Frontier {
  const peaks = [...frontier.peaks];
  let right = leaf;
  // Each trailing 1 bit of the old size is a peak as large as what we now carry: together they make the next larger.
  for (let size = frontier.size; size % 2 === 1; size = (size - 1) / 2) {
    const left = peaks.pop();
    if (left !== undefined) right = nodeHash(left, right);
  }
  peaks.push(right);
  return { size: frontier.size + 1, peaks };
}

/** The frontier after several more leaves, already hashed. */
export function appendAll(frontier: Frontier, leaves: readonly Uint8Array[]): Frontier {
  return leaves.reduce(append, frontier);
}

/** Merkle tree hash of everything appended so far. */
export function rootOf(frontier: Frontier): Uint8Array {
  return frontier.peaks.length === 0 ? emptyRoot : frontier.peaks.reduceRight((right, left) => nodeHash(left, right));
}

/** As kept in a database row: `5:<hex><hex>`. */
export function writeFrontier(frontier: Frontier): string {
  return `${frontier.size}:${frontier.peaks.map((peak) => bytesToHex(peak)).join("")}`;
}

/** The frontier of such a text; undefined where the text is not one. */
export function readFrontier(text: string): Frontier | undefined {
  const match = /^(0|[1-9]\d{0,15}):((?:[0-9a-f]{64})*)$/.exec(text);
  const size = Number(match?.[1] ?? Number.NaN);
  if (!match || !Number.isSafeInteger(size)) return undefined;
  const peaks = (match[2]?.match(/.{64}/g) ?? []).map((peak) => hexToBytes(peak));
  const ones = [...size.toString(2)].filter((bit) => bit === "1").length;
  return peaks.length === ones ? { size, peaks } : undefined;
}
