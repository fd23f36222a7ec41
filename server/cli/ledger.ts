/** `wasl ledger verify` and `wasl ledger reconcile`: the ledgers of the State servers in a data folder, running or not. */
import { dataFolder } from "./data-folder.ts";
import { type StateLedgers, withLedgers } from "./ledger/folder.ts";
import { type PairReport, reconcilePairs } from "./ledger/reconcile.ts";
import { type LedgerReport, verifyLedger } from "./ledger/verify.ts";
import { readOptions } from "./options.ts";
import type { CommandLine, ExitStatus, Terminal } from "./terminal.ts";
import { usage } from "./usage.ts";

export const ledger: CommandLine = async (args, terminal) => {
  const options = readOptions(args, { data: "string", json: "boolean" });
  const verb = options.ok ? options.words[0] : undefined;
  if (!options.ok || options.words.length !== 1 || (verb !== "verify" && verb !== "reconcile")) {
    terminal.err(options.ok ? usage : `${options.says}\n\n${usage}`);
    return 2;
  }
  const folder = dataFolder(options.values.data as string | undefined);
  const json = options.values.json === true;
  const status = await withLedgers(folder, (states) =>
    verb === "verify" ? verify(states, json, terminal) : reconcile(states, json, terminal),
  );
  if (status === undefined) {
    terminal.err(`No State's server has ever started on ${folder}.`);
    return 2;
  }
  return status;
};

async function verify(states: readonly StateLedgers[], json: boolean, terminal: Terminal): Promise<ExitStatus> {
  const reports: LedgerReport[] = [];
  for (const { state, pool, trust, peers } of states) {
    for (const peer of peers) {
      terminal.err(`Verifying what ${state} holds of its exchange with ${peer}…`);
      reports.push(await verifyLedger(pool, state, peer, trust));
    }
  }
  const sound = reports.every(({ findings }) => findings.length === 0);
  terminal.out(json ? JSON.stringify({ sound, ledgers: reports }, null, 2) : reports.map(verified).join("\n"));
  return sound ? 0 : 1;
}

function verified({ state, peer, size, root, envelopes, withoutText, findings }: LedgerReport): string {
  const verdict = findings.length === 0 ? "sound" : `${findings.length} finding${findings.length === 1 ? "" : "s"}`;
  const lines = [
    `${state} with ${peer}: ${size} leaves, ${envelopes.sent} envelopes sent, ${envelopes.came} received: ${verdict}`,
    `  root ${root}`,
  ];
  if (withoutText > 0) lines.push(`  ${withoutText} leaves whose text is no longer kept`);
  return [...lines, ...findings.map(({ code, about }) => `  ${code}: ${about}`)].join("\n");
}

async function reconcile(states: readonly StateLedgers[], json: boolean, terminal: Terminal): Promise<ExitStatus> {
  const reports = await reconcilePairs(states);
  const agree = reports.every(
    ({ difference }) => difference?.onlyOurs.length === 0 && difference.onlyTheirs.length === 0,
  );
  terminal.out(json ? JSON.stringify({ agree, pairs: reports }, null, 2) : reports.map(reconciled).join("\n"));
  return agree ? 0 : 1;
}

function reconciled({ state, peer, difference }: PairReport): string {
  if (!difference) return `${state} and ${peer}: ${peer} does not answer`;
  const { onlyOurs, onlyTheirs } = difference;
  if (onlyOurs.length + onlyTheirs.length === 0) return `${state} and ${peer}: the two ledgers hold the same`;
  const line = (holder: string) => (entry: (typeof onlyOurs)[number]) =>
    `  only ${holder}: ${entry.kind} of ${entry.jti}, ${entry.hash}`;
  return [
    `${state} and ${peer}: the two ledgers differ`,
    ...onlyOurs.map(line(state)),
    ...onlyTheirs.map(line(peer)),
  ].join("\n");
}
