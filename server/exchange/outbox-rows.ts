/** Rows of the outbox and the inbox as envelopes that people see. */
import type { Crossing, Dispatch, Json } from "@wasl/procedure";
import type { Entry } from "../cases/entry.ts";
import { shownReference } from "../cases/shown.ts";
import { joinCrossing } from "../cases/split.ts";
import type { Envelope } from "../http/api.ts";
import { unsealParts } from "../keys/bundle.ts";
import type { Pools } from "../services.ts";
import { type Body, crossingAbout } from "./envelope.ts";

export interface Row {
  readonly compartment: string;
  readonly id: string;
  readonly case_id: string;
  readonly ref: string;
  readonly peer: string;
  readonly party: string;
  readonly sequence: number;
  readonly epoch: number;
  readonly hash: string;
  readonly act: string;
  readonly name: string;
  readonly at: string;
  readonly post: string | null;
  readonly person: string | null;
  readonly signers: string[];
  readonly status: Envelope["status"];
  readonly screen: Dispatch["screen"] | null;
  readonly body: string | null;
  readonly attempted: boolean;
  readonly tries: number;
  readonly reason: string | null;
  readonly next_try_at: string | null;
  readonly leaves_at: string | null;
  readonly position: string | null;
  readonly receipt_at: string | null;
  readonly verdict: "received" | "refused" | null;
  readonly code: string | null;
}

export const columns = `o.id, o.case_id, o.ref, o.peer, o.party, o.sequence, o.epoch, o.hash, o.act, o.name, ${iso("o.at")} as at, o.post,
  o.person, o.signers, o.status, o.screen, o.body, o.attempted, o.tries, o.reason, ${iso("o.next_try_at")} as next_try_at,
  ${iso("o.leaves_at")} as leaves_at, o.position, ${iso("o.receipt_at")} as receipt_at, o.verdict, o.code`;

function iso(column: string): string {
  return `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

export function partOf(entry: Entry, row: Row): Crossing["part"] {
  const claims =
    row.body === null ? undefined : (JSON.parse(row.body) as { body: Omit<Body & { kind: "crossing" }, "kind"> });
  if (!claims) {
    return {};
  }
  const { crossing, sealed } = claims.body;
  const bundle = sealed === "" ? null : Buffer.from(sealed, "base64url");
  return joinCrossing(crossing, unsealParts(bundle, entry.keys.crossing(row.party), crossingAbout(row.ref, crossing)))
    .part;
}

/** RFC 6901. */
export function at(value: Json, pointer: string): Json | undefined {
  let here: Json | undefined = value;
  for (const word of pointer.split("/").slice(1)) {
    const name = word.replaceAll("~1", "/").replaceAll("~0", "~");
    if (here === null || typeof here !== "object") {
      return undefined;
    }
    here = Array.isArray(here)
      ? (here as readonly Json[])[Number(name)]
      : (here as Readonly<Record<string, Json>>)[name];
  }
  return here;
}

export function nextTry(row: Row): string | undefined {
  if (row.status === "waiting-batch") {
    return row.leaves_at ?? undefined;
  }
  return row.status === "queued" ? (row.next_try_at ?? undefined) : undefined;
}

export function receiptOf(row: Pick<Row, "position" | "receipt_at" | "verdict" | "code">): Pick<Envelope, "receipt"> {
  if (row.position === null || row.receipt_at === null || row.verdict === null) {
    return {};
  }
  const { verdict, code, receipt_at, position } = row;
  return { receipt: { position: Number(position), at: receipt_at, verdict, ...(code === null ? {} : { code }) } };
}

interface CameRow {
  readonly id: string;
  readonly ref: string;
  readonly peer: string;
  readonly party: string;
  readonly sequence: number;
  readonly hash: string;
  readonly act: string;
  readonly name: string;
  readonly at: string;
  readonly received_at: string;
  readonly status: "received" | "held" | "applied" | "refused" | "void";
  readonly position: string | null;
  readonly code: string | null;
}

export async function cameFor(pool: ReturnType<Pools["compartment"]>, entry: Entry): Promise<readonly Envelope[]> {
  const { rows } = await pool.query<CameRow>(
    `select i.id, i.ref, i.peer, i.party, i.sequence, i.hash, i.act, i.name, ${iso("i.at")} as at,
       ${iso("i.received_at")} as received_at, i.status, i.position, i.code from inbox i where i.ref = $1 order by i.seq`,
    [entry.replica.ref],
  );
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    shown: shownReference(entry.definition.name, row.ref),
    procedure: entry.definition.name,
    direction: "in",
    peer: row.peer,
    party: row.party,
    sequence: row.sequence,
    hash: row.hash,
    act: row.act,
    name: row.name,
    at: row.at,
    status: row.status,
    ...(row.code === null ? {} : { reason: row.code }),
    tries: 0,
    receipt: {
      position: Number(row.position ?? 0),
      at: row.received_at,
      verdict: "received",
    },
    mayWithdraw: false,
    mayClear: false,
  }));
}
