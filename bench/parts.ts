/**
 * The parts of a crossing without what joins them: the very commits that the protocol made, in the order in which they needed
 * one another, and for each envelope two ES256 signatures and two verifications. No kernel, no HTTP, no encryption, no JSON.
 */
import { generateKeyPairSync, sign, verify } from "node:crypto";
import { eachOf } from "./median.ts";
import type { Statement } from "./recorder.ts";
import { type RawPools, write } from "./replay.ts";

/** What a commit is for, in the words of the protocol. */
export const commitKinds = {
  step: "sender: the step, its events and the envelope in the outbox",
  claim: "sender: the signed bytes, before they leave",
  inbox: "receiver: envelopes and their leaves in the ledger, before the receipts leave",
  receipt: "sender: receipts and their leaves in the ledger",
  apply: "receiver: the step applied to its own copy of the case",
  other: "other",
} as const;
export type CommitKind = keyof typeof commitKinds;

/** The post is Moroccan: it sends, and the prefecture receives. */
export function kindOf({ pool, name = "" }: Statement): CommitKind {
  if (name.startsWith("claim")) return "claim";
  if (name.startsWith("ledger-append")) return name.includes(" out ") ? "receipt" : "inbox";
  if (!name.startsWith("step")) return "other";
  return pool.startsWith("MA") ? "step" : "apply";
}

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });

const signed = (data: Buffer) => sign("sha256", data, { key: privateKey, dsaEncoding: "ieee-p1363" });
const verified = (data: Buffer, signature: Buffer) =>
  verify("sha256", data, { key: publicKey, dsaEncoding: "ieee-p1363" }, signature);

/** As long as a receipt's header and claims. */
const receiptBytes = Buffer.alloc(700, "r");

/** @returns when everything is written. */
export async function replayParts(pools: RawPools, statements: readonly Statement[], together: number): Promise<void> {
  const ids = messageIds(statements);
  const written = new Map<string, Promise<void>>();
  const done = new Map<Statement, () => void>();
  // Each statement waits for the one before that touched one of its envelopes, as it did when it was recorded.
  const waits = new Map<Statement, Promise<unknown>>();
  for (const statement of statements) {
    const mine = mentioned(statement, ids);
    waits.set(statement, Promise.all(mine.map((id) => written.get(id))));
    const finished = new Promise<void>((resolve) => done.set(statement, resolve));
    for (const id of mine) written.set(id, finished);
  }
  const perform = async (statement: Statement, before?: () => void) => {
    await waits.get(statement);
    before?.();
    await write(pools, statement);
    done.get(statement)?.();
  };
  const steps = statements.filter((statement) => kindOf(statement) === "step");
  const applied: Promise<void>[] = [];
  // Several batches may be on their way at once: commits of one kind follow one another, and each waits for its envelopes.
  const exchange = async () => {
    const signatures: Signatures = { envelopes: new Map(), receipts: new Map() };
    const last = new Map<CommitKind, Promise<void>>();
    for (const statement of statements) {
      const kind = kindOf(statement);
      if (kind === "apply") applied.push(perform(statement));
      else if (kind !== "step") {
        const before = last.get(kind) ?? Promise.resolve();
        const mine = before.then(() => perform(statement, () => cryptography(kind, statement, signatures)));
        last.set(kind, mine);
      }
    }
    await Promise.all(last.values());
  };
  await Promise.all([exchange(), eachOf(steps, together, perform)]);
  await Promise.all(applied);
}

interface Signatures {
  /** By the signed text. */
  readonly envelopes: Map<string, Buffer>;
  /** By the identifier of the envelope that they are of. */
  readonly receipts: Map<string, Buffer>;
}

/** Signing comes before the claim is written, verifying and the receipt before the inbox, the receipt's check before its own. */
function cryptography(kind: CommitKind, statement: Statement, { envelopes, receipts }: Signatures): void {
  if (kind === "claim") {
    for (const jws of statement.values[3] as readonly string[]) envelopes.set(jws, signed(signedPart(jws)));
  } else if (kind === "inbox") {
    for (const { id, jws } of arrived(statement)) {
      const signature = envelopes.get(jws);
      if (!signature || !verified(signedPart(jws), signature)) throw new Error("A signature is wrong");
      receipts.set(id, signed(receiptBytes));
    }
  } else if (kind === "receipt") {
    for (const id of receiptedIn(statement, receipts)) {
      const signature = receipts.get(id);
      if (!signature || !verified(receiptBytes, signature)) throw new Error("A receipt's signature is wrong");
      receipts.delete(id);
    }
  }
}

const signedPart = (jws: string) => Buffer.from(jws.slice(0, jws.lastIndexOf(".")));

interface Arrived {
  readonly id: string;
  readonly jws: string;
}

function arrived({ values }: Statement): readonly Arrived[] {
  return values.flatMap((value) =>
    typeof value === "string" && value.startsWith("[{") ? (JSON.parse(value) as readonly Arrived[]) : [],
  );
}

function receiptedIn({ values }: Statement, receipts: ReadonlyMap<string, Buffer>): readonly string[] {
  const named = values.flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : []));
  return [...new Set(named.filter((value) => typeof value === "string" && receipts.has(value)))] as readonly string[];
}

/** Identifiers of the envelopes that the steps put into an outbox. */
function messageIds(statements: readonly Statement[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const statement of statements) {
    if (kindOf(statement) !== "step") continue;
    for (const value of statement.values) {
      if (typeof value !== "string" || !value.startsWith("[{")) continue;
      for (const { id, peer } of JSON.parse(value) as readonly { readonly id?: string; readonly peer?: string }[]) {
        if (id !== undefined && peer !== undefined) ids.add(id);
      }
    }
  }
  return ids;
}

function mentioned({ values }: Statement, ids: ReadonlySet<string>): readonly string[] {
  const found = JSON.stringify(values).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  return [...new Set(found)].filter((id) => ids.has(id));
}
