/**
 * Checks one State's ledger with one peer from the ground: the tree is built again from its leaves, every envelope and receipt
 * still held must be the leaf that it claims, every signature of the peer must hold, and every head that we signed must be
 * one that this ledger had.
 */
import {
  append,
  emptyFrontier,
  ledgerLeaf,
  openEnvelope,
  openReceipt,
  type ReceiptClaims,
  rootOf,
  type Trust,
  writeFrontier,
} from "@wasl/exchange";
import type { Pool } from "pg";
import { type Artefact, type LeafKind, readArtefacts } from "./artefacts.ts";

/** `altered`: bytes are not those of their leaf. `unrecorded`: held, and in no leaf. `signature`: the peer did not sign it. */
export type FindingCode = "gap" | "head" | "altered" | "unrecorded" | "signature" | "receipt-head" | "two-heads";

export interface Finding {
  readonly code: FindingCode;
  /** What it is about: a position, an envelope's identifier, a size. */
  readonly about: string;
}

export interface Leaf {
  readonly position: number;
  readonly hash: string;
  readonly kind: LeafKind;
  readonly jti: string;
}

export interface LedgerReport {
  readonly state: string;
  readonly peer: string;
  readonly size: number;
  readonly root: string;
  readonly envelopes: { readonly sent: number; readonly came: number };
  /** Leaves whose text is no longer held: refused at the door, or erased when its time was over. */
  readonly withoutText: number;
  readonly findings: readonly Finding[];
}

/** @param pool the exchange's own connections. @param trust the peer's keys. */
export async function verifyLedger(pool: Pool, state: string, peer: string, trust: Trust): Promise<LedgerReport> {
  const findings: Finding[] = [];
  const leaves = await readLeaves(pool, peer);
  const artefacts = await readArtefacts(pool, peer);
  const receipts = new Map<string, ReceiptClaims>();
  for (const artefact of artefacts) {
    const fault = await signatureFault(artefact, { state, peer, trust, envelopes: envelopesOf(artefacts), receipts });
    if (fault) findings.push({ code: "signature", about: `${artefact.jti} (${fault})` });
  }
  const { head, rootAt } = grow(leaves, findings);
  const kept = await pool.query<{ size: string; frontier: string }>(
    "select size, frontier from exchange.ledger_head where peer = $1",
    [peer],
  );
  const { size = "0", frontier = "0:" } = kept.rows[0] ?? {};
  if (frontier !== writeFrontier(head) || Number(size) !== head.size) {
    findings.push({ code: "head", about: `${size} kept, ${head.size} leaves` });
  }
  findings.push(...leafFindings(leaves, artefacts), ...headFindings(artefacts, receipts, rootAt, peer));
  const count = (kind: LeafKind) => leaves.filter((leaf) => leaf.kind === kind).length;
  const texts = new Set(artefacts.map(({ kind, jti }) => `${kind} ${jti}`));
  return {
    state,
    peer,
    size: head.size,
    root: hex(rootOf(head)),
    envelopes: { sent: count("sent"), came: count("came") },
    withoutText: leaves.filter(({ kind, jti }) => !texts.has(`${kind} ${jti}`)).length,
    findings,
  };
}

export async function readLeaves(pool: Pool, peer: string): Promise<readonly Leaf[]> {
  const { rows } = await pool.query<Omit<Leaf, "position"> & { position: string }>(
    "select position, hash, kind, jti from exchange.ledger_leaf where peer = $1 order by position",
    [peer],
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

/** The tree of the leaves, with its root at every size that it had. */
function grow(leaves: readonly Leaf[], findings: Finding[]) {
  const rootAt = new Map<number, string>([[0, hex(rootOf(emptyFrontier))]]);
  let head = emptyFrontier;
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.position !== index) findings.push({ code: "gap", about: `${index}` });
    head = append(head, ledgerLeaf(leaf.hash));
    rootAt.set(head.size, hex(rootOf(head)));
  }
  return { head, rootAt };
}

function leafFindings(leaves: readonly Leaf[], artefacts: readonly Artefact[]): Finding[] {
  const recorded = new Map<string, Set<string>>();
  for (const { kind, jti, hash } of leaves) {
    const name = `${kind} ${jti}`;
    recorded.set(name, (recorded.get(name) ?? new Set()).add(hash));
  }
  return artefacts.flatMap(({ kind, jti, hash }): Finding[] => {
    const hashes = recorded.get(`${kind} ${jti}`);
    if (!hashes) return [{ code: "unrecorded", about: `${kind} ${jti}` }];
    return hashes.has(hash) ? [] : [{ code: "altered", about: `${kind} ${jti}` }];
  });
}

/** Our receipts must name heads that we had; the peer's must never name two roots for one size. */
function headFindings(
  artefacts: readonly Artefact[],
  receipts: ReadonlyMap<string, ReceiptClaims>,
  rootAt: ReadonlyMap<number, string>,
  peer: string,
): Finding[] {
  const theirs = new Map<number, string>();
  return artefacts.flatMap(({ hash, jti }): Finding[] => {
    const claims = receipts.get(hash);
    if (!claims) return [];
    const { size, root } = claims.head;
    if (claims.iss !== peer) return rootAt.get(size) === root ? [] : [{ code: "receipt-head", about: jti }];
    const before = theirs.get(size) ?? root;
    theirs.set(size, before);
    return before === root ? [] : [{ code: "two-heads", about: `${size}` }];
  });
}

const envelopesOf = (artefacts: readonly Artefact[]) =>
  new Map(
    artefacts.filter(({ kind }) => !kind.endsWith("-receipt")).map(({ kind, jti, hash }) => [`${kind} ${jti}`, hash]),
  );

interface Sides {
  readonly state: string;
  readonly peer: string;
  readonly trust: Trust;
  readonly envelopes: ReadonlyMap<string, string>;
  readonly receipts: Map<string, ReceiptClaims>;
}

/** What the peer signed must open; of what we signed ourselves only the receipts are read. */
async function signatureFault(artefact: Artefact, sides: Sides): Promise<string | undefined> {
  const { kind, jws, at, hash, jti } = artefact;
  if (kind === "came") {
    const opened = await openEnvelope(jws, { trust: sides.trust, self: sides.state, peer: sides.peer, receivedAt: at });
    return opened.ok ? undefined : opened.refusal.code;
  }
  if (kind === "sent-receipt") {
    const envelope = sides.envelopes.get(`sent ${jti}`) ?? "";
    const opened = await openReceipt(jws, { ...sides, self: sides.state, envelope, receivedAt: at });
    if (opened.ok) sides.receipts.set(hash, opened.claims);
    return opened.ok ? undefined : opened.refusal.code;
  }
  if (kind === "came-receipt") {
    const claims: ReceiptClaims = JSON.parse(Buffer.from(jws.split(".")[1] ?? "", "base64url").toString());
    sides.receipts.set(hash, claims);
  }
  return undefined;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
