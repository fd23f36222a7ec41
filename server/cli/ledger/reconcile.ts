/** What one side of a pair holds and the other does not: side by side in one folder, or by asking the other server. */
import { join } from "node:path";
import { compareLedgers, type LedgerDifference, type LedgerEntry } from "@wasl/exchange";
import { Agent } from "undici";
import { openLedger } from "../../exchange/ledger.ts";
import { openPeers } from "../../exchange/peers.ts";
import { reconcile as askPeer } from "../../exchange/reconcile.ts";
import { signerOf } from "../../exchange/signer.ts";
import { openKeyring } from "../../keys/keyring.ts";
import type { StateLedgers } from "./folder.ts";
import { readLeaves } from "./verify.ts";

export interface PairReport {
  readonly state: string;
  readonly peer: string;
  /** Absent when the other side could not be read. */
  readonly difference?: LedgerDifference;
}

/** Every pair once where both sides lie in the folder; from our side alone where the other is elsewhere. */
export async function reconcilePairs(states: readonly StateLedgers[]): Promise<readonly PairReport[]> {
  const reports: PairReport[] = [];
  for (const ours of states) {
    for (const peer of ours.peers) {
      const theirs = states.find(({ state }) => state === peer);
      if (theirs && theirs.state < ours.state) continue;
      const difference = theirs ? await sideBySide(ours, theirs) : await overTheWire(ours, peer);
      reports.push({ state: ours.state, peer, ...(difference && { difference }) });
    }
  }
  return reports;
}

async function sideBySide(ours: StateLedgers, theirs: StateLedgers): Promise<LedgerDifference> {
  return compareLedgers(await entries(ours, theirs.state), await entries(theirs, ours.state));
}

async function entries({ pool }: StateLedgers, peer: string): Promise<readonly LedgerEntry[]> {
  const leaves = await readLeaves(pool, peer);
  return leaves.map(({ hash, jti, kind }) => ({ hash, jti, kind: kind.endsWith("-receipt") ? "receipt" : "envelope" }));
}

async function overTheWire(ours: StateLedgers, peer: string): Promise<LedgerDifference | undefined> {
  const dispatcher = new Agent();
  try {
    const keys = await openKeyring(join(ours.folder, "keys"), Temporal.Now.instant());
    const services = {
      state: ours.state,
      pool: ours.pool,
      trust: ours.trust,
      ledger: openLedger(ours.pool),
      signer: signerOf(keys),
      clock: Temporal.Now.instant,
      address: openPeers(ours.pool).address,
      dispatcher,
    };
    return await askPeer(services, peer);
  } finally {
    await dispatcher.close();
  }
}
