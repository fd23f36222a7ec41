/** Both servers' ledgers, each verified from its first leaf, then one held against the other. */
import type { DemoCorridor, DemoServer } from "../../corridor-demo.ts";
import type { Leaf } from "../../exchange/ledger.ts";
import { type LedgerReport, verifyLedger } from "../ledger/verify.ts";

export interface LedgerVerdict {
  readonly agree: boolean;
  readonly reports: readonly LedgerReport[];
  /** What one holds and the other does not. */
  readonly differences: readonly string[];
}

/** Whatever one side sent, and the receipt that it got, stands in the other's ledger as what came, and the receipt that it gave. */
const counterpart: Readonly<Record<Leaf["kind"], Leaf["kind"]>> = {
  sent: "came",
  "sent-receipt": "came-receipt",
  came: "sent",
  "came-receipt": "sent-receipt",
};

export async function compareLedgers({ servers }: DemoCorridor): Promise<LedgerVerdict> {
  const reports: LedgerReport[] = [];
  const differences: string[] = [];
  for (const { state, server } of servers) {
    for (const other of servers.filter((each) => each.state !== state)) {
      const { services, inside } = server;
      reports.push(await verifyLedger(services.pools.exchange, state, other.state, inside.trust));
      const theirs = new Set((await leavesOf(other, state)).map((leaf) => `${leaf.kind} ${leaf.hash}`));
      for (const leaf of await leavesOf({ state, server }, other.state)) {
        if (!theirs.has(`${counterpart[leaf.kind]} ${leaf.hash}`)) {
          differences.push(`${state} ${leaf.kind} ${leaf.hash}`);
        }
      }
    }
  }
  const sound = reports.every(({ findings }) => findings.length === 0);
  return { agree: sound && differences.length === 0, reports, differences };
}

async function leavesOf({ server }: Pick<DemoServer, "state" | "server">, peer: string): Promise<readonly Leaf[]> {
  const { ledger } = server.inside;
  const { size } = await ledger.head(peer);
  return ledger.leaves(peer, 0, size);
}
