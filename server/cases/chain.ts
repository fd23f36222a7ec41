/** The chain of a case's events: each hash covers the one before, the process part to the byte, and the ciphertexts. */
import { createHash } from "node:crypto";

export const emptyChain = Buffer.alloc(32);

export function link(previous: Buffer, version: number, process: string, sealed: Buffer | null): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(version, 0);
  head.writeUInt32BE(Buffer.byteLength(process), 4);
  const hash = createHash("sha256").update(previous).update(head).update(process);
  return (sealed ? hash.update(sealed) : hash).digest();
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
    const hash = link(previous, event.version, event.process, event.sealed);
    if (event.version !== expected || !hash.equals(event.hash)) {
      return expected;
    }
    previous = hash;
    expected += 1;
  }
  return undefined;
}
