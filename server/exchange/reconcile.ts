/** Finds what one side of a pair holds in its ledger and the other does not: each asks the other for its leaves, hashes alone. */
import { compareLedgers, type LedgerDifference, type LedgerEntry } from "@wasl/exchange";
import type { FastifyInstance } from "fastify";
import { callerOf, type HeadServices, signedHead } from "./heads.ts";
import type { Leaf } from "./ledger.ts";

const page = 2000;

interface Page {
  readonly size: number;
  readonly leaves: readonly LedgerEntry[];
}

/** `POST /exchange/leaves` `{ head, from }`: the caller's signed head says who asks. */
export function leavesRoute(services: HeadServices) {
  return (app: FastifyInstance): void => {
    app.post("/exchange/leaves", async (request, reply) => {
      const { head, from } = (request.body ?? {}) as { head?: unknown; from?: unknown };
      const caller = typeof head === "string" ? await callerOf(services, head) : undefined;
      if (!caller || !Number.isSafeInteger(from) || Number(from) < 0) {
        return reply.status(403).send({ code: "bad-signature" });
      }
      const { size } = await services.ledger.head(caller);
      const leaves = await services.ledger.leaves(caller, Number(from), Math.min(size, Number(from) + page));
      return { size, leaves: leaves.map(entryOf) } satisfies Page;
    });
  };
}

const entryOf = ({ hash, jti, kind }: Leaf): LedgerEntry => ({
  hash,
  jti,
  kind: kind.endsWith("-receipt") ? "receipt" : "envelope",
});

/** @returns undefined when the peer does not answer. */
export async function reconcile(services: HeadServices, peer: string): Promise<LedgerDifference | undefined> {
  const theirs: LedgerEntry[] = [];
  const head = await signedHead(services, peer, await services.ledger.head(peer));
  for (let size = 1; theirs.length < size; ) {
    const read = await askPage(services, peer, head, theirs.length).catch(() => undefined);
    if (!read || (read.leaves.length === 0 && theirs.length < read.size)) {
      return undefined;
    }
    theirs.push(...read.leaves);
    size = read.size;
  }
  const { size } = await services.ledger.head(peer);
  const ours = (await services.ledger.leaves(peer, 0, size)).map(entryOf);
  return compareLedgers(ours, theirs);
}

async function askPage(services: HeadServices, peer: string, head: string, from: number): Promise<Page | undefined> {
  const address = await services.address(peer);
  if (!address) {
    return undefined;
  }
  const { origin, pathname } = new URL("/exchange/leaves", address);
  const { statusCode, body } = await services.dispatcher.request({
    origin,
    path: pathname,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ head, from }),
  });
  const read = (await body.json()) as Partial<Page>;
  return statusCode === 200 && Array.isArray(read.leaves) && Number.isSafeInteger(read.size)
    ? (read as Page)
    : undefined;
}
