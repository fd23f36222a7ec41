import { nodeHash, sameBytes } from "./hash.ts";

const half = (value: number) => Math.floor(value / 2);
const isOdd = (value: number) => value % 2 === 1;

/**
 * Whether a leaf hash is at `index` in the tree of that size and root (RFC 9162 §2.1.3.2). Never throws.
 *
 * @param proof hashes from the leaf upwards.
 */
export function verifyInclusion(
  index: number,
  size: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!isIndex(index) || !isIndex(size) || index >= size || leaf.length !== 32) return false;
  let [place, last] = [index, size - 1];
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      hash = nodeHash(sibling, hash);
      // On the right edge, levels without a sibling are skipped.
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && sameBytes(hash, root);
}

/**
 * Whether the tree of `second` leaves only added to that of `first` (RFC 9162 §2.1.4.2). Never throws.
 *
 * Two equal sizes need equal roots and no proof. From an empty tree there is no proof to verify: every tree begins so, and
 * saying "consistent" would only look like knowledge. Such a comparison is refused.
 */
export function verifyConsistency(
  first: number,
  second: number,
  proof: readonly Uint8Array[],
  firstRoot: Uint8Array,
  secondRoot: Uint8Array,
): boolean {
  if (!isIndex(first) || !isIndex(second) || first > second) return false;
  if (first === second) return proof.length === 0 && sameBytes(firstRoot, secondRoot);
  if (first === 0 || proof.length === 0) return false;
  let [place, last] = [first - 1, second - 1];
  while (isOdd(place)) [place, last] = [half(place), half(last)];
  // Where the first tree is one perfect subtree, the proof starts from its root, which is known.
  const path = place === 0 ? [firstRoot, ...proof] : proof;
  const [start, ...others] = path;
  if (start === undefined) return false;
  let [older, newer] = [start, start];
  for (const hash of others) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      older = nodeHash(hash, older);
      newer = nodeHash(hash, newer);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      newer = nodeHash(newer, hash);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && sameBytes(older, firstRoot) && sameBytes(newer, secondRoot);
}

function isIndex(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
