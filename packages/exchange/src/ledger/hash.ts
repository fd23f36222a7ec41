import { digestOf } from "../sha256.ts";

/** RFC 9162 §2.1.1: a leaf and a node are hashed apart, so that neither can be passed off as the other. */

const leafPrefix = 0x00;
const nodePrefix = 0x01;

/** SHA-256(0x00 ‖ data). */
export function leafHash(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + data.length);
  bytes[0] = leafPrefix;
  bytes.set(data, 1);
  return digestOf(bytes);
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = nodePrefix;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return digestOf(bytes);
}

/** Root of a tree without leaves: SHA-256 of nothing. */
export const emptyRoot: Uint8Array = digestOf(new Uint8Array(0));

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
