/** The chain of a case's events: each hash covers the one before, the process part to the byte, and the ciphertexts. */
import { hash } from "node:crypto";

export const emptyChain = Buffer.alloc(32);

export function link(previous: Buffer, version: number, process: string, sealed: Buffer | null): Buffer {
  const text = Buffer.from(process);
  const head = Buffer.allocUnsafe(8);
  head.writeUInt32BE(version, 0);
  head.writeUInt32BE(text.length, 4);
  const covered = sealed ? [previous, head, text, sealed] : [previous, head, text];
  return hash("sha256", Buffer.concat(covered), "buffer");
}

export interface Link {
  readonly version: number;
  readonly process: string;
  readonly sealed: Buffer | null;
  readonly hash: Buffer;
}

/** Version of the first event that does not follow from those before it; undefined when the whole chain holds. */
export function firstBroken(events: readonly Link[]): number | undefined {
  let previous: Buffer = emptyChain;
  let expected = 1;
  for (const event of events) {
    const expectedHash = link(previous, event.version, event.process, event.sealed);
    if (event.version !== expected || !expectedHash.equals(event.hash)) {
      return expected;
    }
    previous = expectedHash;
    expected += 1;
  }
  return undefined;
}
