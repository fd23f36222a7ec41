import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { append, appendAll, emptyFrontier, readFrontier, rootOf, writeFrontier } from "./frontier.ts";
import { emptyRoot, leafHash, nodeHash } from "./hash.ts";
import { continues } from "./head.ts";
import { consistencyProof, inclusionProof } from "./proof.ts";
import { verifyConsistency, verifyInclusion } from "./verify.ts";

/** RFC 9162 §2.1.1, word for word. */
function definition(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return emptyRoot;
  const [only] = leaves;
  if (leaves.length === 1 && only) return only;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(definition(leaves.slice(0, k)), definition(leaves.slice(k)));
}

const leaves = Array.from({ length: 260 }, (_, index) => leafHash(new TextEncoder().encode(`entry ${index}`)));
const upTo = (size: number) => leaves.slice(0, size);
const root = (size: number) => rootOf(appendAll(emptyFrontier, upTo(size)));
const toBytes = (proof: readonly string[]) => proof.map((hash) => hexToBytes(hash));
const size = fc.integer({ min: 1, max: leaves.length });

describe("a ledger", () => {
  it("has the published hash of nothing as root of the empty tree", () => {
    expect(bytesToHex(emptyRoot)).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(rootOf(emptyFrontier)).toEqual(emptyRoot);
  });

  it("has at each size the root that the definition gives", () => {
    let frontier = emptyFrontier;
    for (const [index, leaf] of leaves.entries()) {
      frontier = append(frontier, leaf);
      expect(bytesToHex(rootOf(frontier))).toBe(bytesToHex(definition(upTo(index + 1))));
    }
  });

  it("goes on from its written frontier as if it had never stopped", () => {
    fc.assert(
      fc.property(size, size, (one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const kept = readFrontier(writeFrontier(appendAll(emptyFrontier, upTo(first))));
        expect(kept && rootOf(appendAll(kept, leaves.slice(first, second)))).toEqual(root(second));
      }),
    );
  });

  it.each(["", "1:", "3:00", "-1:", "01:", "2:zz", "1e3:", `2:${"00".repeat(64)}`, "9007199254740993:"])(
    "does not take %j for a frontier",
    (text) => expect(readFrontier(text)).toBeUndefined(),
  );
});

describe("an inclusion proof", () => {
  it("convinces for its leaf, place, size and root, and for no other", () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (count, pick, other) => {
        const index = pick % count;
        const leaf = leaves[index] ?? emptyRoot;
        const proof = toBytes(inclusionProof(leaves, index, count));
        expect(verifyInclusion(index, count, leaf, proof, root(count))).toBe(true);
        const elsewhere = other % count;
        if (elsewhere !== index) expect(verifyInclusion(elsewhere, count, leaf, proof, root(count))).toBe(false);
        expect(verifyInclusion(index, count, leafHash(leaf), proof, root(count))).toBe(false);
        expect(verifyInclusion(index, count, leaf, [...proof, leaf], root(count))).toBe(false);
        if (proof.length > 0) expect(verifyInclusion(index, count, leaf, proof.slice(1), root(count))).toBe(false);
      }),
    );
  });

  it("does not exist for a leaf beyond the tree", () => {
    expect(inclusionProof(leaves, 5, 5)).toEqual([]);
    expect(verifyInclusion(5, 5, leaves[5] ?? emptyRoot, [], root(5))).toBe(false);
  });
});

describe("a consistency proof", () => {
  it("convinces for every pair of sizes up to 40, and no longer with one bit changed", () => {
    for (let second = 1; second <= 40; second += 1) {
      for (let first = 1; first <= second; first += 1) {
        const proof = toBytes(consistencyProof(leaves, first, second));
        expect(verifyConsistency(first, second, proof, root(first), root(second))).toBe(true);
        for (const [at, hash] of proof.entries()) {
          const spoiled = proof.with(at, hash.with(7, (hash[7] ?? 0) ^ 1));
          expect(verifyConsistency(first, second, spoiled, root(first), root(second))).toBe(false);
        }
      }
    }
  });

  it("is as RFC 9162 §2.1.5 shows for the tree of seven: from 3, from 4 and from 6", () => {
    const proof = (first: number) => toBytes(consistencyProof(leaves, first, 7)).map((hash) => bytesToHex(hash));
    const part = (from: number, to: number) => bytesToHex(definition(leaves.slice(from, to)));
    expect(proof(3)).toEqual([part(2, 3), part(3, 4), part(0, 2), part(4, 7)]);
    expect(proof(4)).toEqual([part(4, 7)]);
    expect(proof(6)).toEqual([part(4, 6), part(6, 7), part(0, 4)]);
  });

  it("never convinces for a rewritten history", () => {
    fc.assert(
      fc.property(size, size, fc.nat(), (one, other, pick) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const rewritten = leaves.with(pick % first, leafHash(new Uint8Array([1, 2, 3])));
        const proof = toBytes(consistencyProof(rewritten, first, second));
        const newRoot = rootOf(appendAll(emptyFrontier, rewritten.slice(0, second)));
        expect(verifyConsistency(first, second, proof, root(first), newRoot)).toBe(false);
      }),
    );
  });

  // The reference implementation decides these the same way: nothing is proved from an empty tree.
  it("is refused from an empty tree, and for a tree that shrank", () => {
    expect(verifyConsistency(0, 3, [], emptyRoot, root(3))).toBe(false);
    expect(verifyConsistency(0, 0, [], emptyRoot, emptyRoot)).toBe(true);
    expect(verifyConsistency(3, 2, [], root(3), root(2))).toBe(false);
    expect(verifyConsistency(2, 2, [root(2)], root(2), root(2))).toBe(false);
  });

  it("lets two heads be compared as servers exchange them", () => {
    const head = (count: number) => ({ size: count, root: bytesToHex(root(count)) });
    expect(continues(head(5), head(12), consistencyProof(leaves, 5, 12))).toBe(true);
    expect(continues(head(0), head(12), [])).toBe(true);
    expect(continues(head(5), head(12), [])).toBe(false);
    expect(continues(head(5), head(12), ["not hex"])).toBe(false);
    expect(continues(head(12), head(5), [])).toBe(false);
  });

  it("is never found in noise, and noise never throws", () => {
    const hash = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.array(hash, { maxLength: 9 }), hash, hash, (a, b, proof, one, other) => {
        const same = a === b && proof.length === 0 && Number.isSafeInteger(a) && a >= 0;
        if (!same) expect(verifyConsistency(a, b, proof, one, other)).toBe(false);
        expect(verifyInclusion(a, b, one, proof, other)).toBe(false);
      }),
    );
  });
});
