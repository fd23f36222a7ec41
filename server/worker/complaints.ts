/**
 * A complaint from a phone. The phone names each sending; whatever the network did, it becomes one case and has one receipt.
 * A complaint without a name keeps no trace of who was signed in.
 */
import { createHash } from "node:crypto";
import type { Json } from "@wasl/procedure";
import { inspect, recordings, typeOf } from "../attachments/inspect.ts";
import type { Result } from "../cases/api.ts";
import type { Services } from "../services.ts";
import type { Card } from "./cards.ts";
import { keyed, plain, receiptOf } from "./code.ts";
import { inComplaint } from "./own-case.ts";

const procedure = "seasonal-complaint";
/** A voice of a few minutes. */
export const longestRecording = 4 * 1024 * 1024;

export interface Grievance {
  readonly channel: string;
  readonly saidBy: string;
  readonly language: string;
  readonly theme: string;
  readonly urgent: boolean;
  readonly anonymity: "full" | "towardsEmployer" | "none";
  readonly account?: string;
  readonly employer?: string;
  readonly site?: string;
}

export interface Lodging {
  /** Made by the phone, once. */
  readonly id: string;
  readonly grievance: Grievance;
  readonly complainant?: { readonly name?: string; readonly reachedAt?: string };
  readonly recording?: Buffer;
}

export interface ComplaintState {
  readonly receipt: string;
  readonly state: string;
  readonly at: string;
  readonly outcome?: Json;
}

export type Complaints = ReturnType<typeof createComplaints>;

export function createComplaints(services: Services, secret: Buffer) {
  const { config, corridor, clock } = services;
  const pool = services.pools.people;
  const desk = corridor.posts.find(({ kind, state }) => kind === "mediation" && state === config.state)?.code ?? "";
  const receiptKey = (receipt: string) => keyed(secret, "receipt of", plain(receipt));

  const write = async (lodging: Lodging, ref: string | null, card: string | undefined): Promise<Result<string>> => {
    const officer = inComplaint(desk, card);
    const voice = lodging.recording ? await voiceOf(services, lodging.recording) : undefined;
    if (voice && !voice.ok) return voice;
    let opened = ref;
    if (opened === null) {
      const made = await services.cases.open(officer, procedure, { receiving: config.state });
      if (!made.ok) return made;
      opened = made.value.ref;
      await pool.query("update people.worker_sending set ref = $2 where id = $1", [lodging.id, opened]);
    }
    const facts: Record<string, Json> = { grievance: lodging.grievance as unknown as Json };
    const { complainant } = lodging;
    if (lodging.grievance.anonymity !== "full" && complainant && (complainant.name || complainant.reachedAt)) {
      facts.complainant = complainant as Json;
    }
    if (voice?.ok) {
      const stored = await services.attachments.put(officer, opened, { ...voice.value, category: "N" });
      if (!stored.ok) return stored;
      facts.recording = stored.value as unknown as Json;
    }
    const version = await services.cases.visibleVersion(officer, opened);
    const step = lodging.grievance.urgent ? "lodgeUrgent" : "lodge";
    const done = await services.cases.act(officer, opened, { do: "step", step, facts }, version ?? 0);
    return done.ok ? { ok: true, value: done.value.view.ref } : done;
  };

  return {
    /** Lodged now, or earlier under the same id: the receipt is the same. */
    async lodge(lodging: Lodging, card?: Card): Promise<Result<string>> {
      const receipt = receiptOf(secret, lodging.id);
      const kept = lodging.grievance.anonymity === "full" ? undefined : card?.id;
      const client = await pool.connect();
      try {
        await client.query("begin");
        await client.query("select pg_advisory_xact_lock(hashtextextended($1, 1))", [lodging.id]);
        // Outside this transaction, so that a case that was opened is found again whatever ends it.
        await pool.query(
          `insert into people.worker_sending (id, receipt, card, at) values ($1, $2, $3, $4) on conflict (id) do nothing`,
          [lodging.id, receiptKey(receipt), kept ?? null, clock().toString()],
        );
        const { rows } = await pool.query<{ ref: string | null; done: boolean }>(
          "select ref, done from people.worker_sending where id = $1",
          [lodging.id],
        );
        if (!rows[0]?.done) {
          const written = await write(lodging, rows[0]?.ref ?? null, kept);
          if (!written.ok) return written;
          await pool.query("update people.worker_sending set ref = $2, done = true where id = $1", [
            lodging.id,
            written.value,
          ]);
        }
        return { ok: true, value: receipt };
      } finally {
        await client.query("rollback");
        client.release();
      }
    },
    /** What became of a complaint, for whoever holds its receipt. */
    async byReceipt(receipt: string): Promise<ComplaintState | undefined> {
      const { rows } = await pool.query<{ ref: string }>(
        "select ref from people.worker_sending where receipt = $1 and done",
        [receiptKey(receipt)],
      );
      return rows[0] ? stateOf(rows[0].ref, receipt) : undefined;
    },
    /** Those that the worker sent with a name. */
    async ofCard(card: Card): Promise<readonly ComplaintState[]> {
      const { rows } = await pool.query<{ id: string; ref: string }>(
        "select id, ref from people.worker_sending where card = $1 and done order by at desc limit 20",
        [card.id],
      );
      const found = await Promise.all(rows.map(({ id, ref }) => stateOf(ref, receiptOf(secret, id))));
      return found.filter((one) => one !== undefined);
    },
  };

  async function stateOf(ref: string, receipt: string): Promise<ComplaintState | undefined> {
    const view = await services.cases.view(inComplaint(desk), ref);
    if (!view.ok) return undefined;
    const outcome = view.value.facts.find(({ id }) => id === "outcome")?.value;
    const { state, openedAt } = view.value;
    return { receipt, state, at: openedAt, ...(outcome === undefined ? {} : { outcome }) };
  }
}

/** The id of what the system opens by itself for a card: one for each matter. */
export function ownSending(card: Card, matter: string): string {
  const hex = createHash("sha256").update(`${card.id} ${matter}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What the phone recorded, looked at before anything is opened; a file that is no voice is refused. */
async function voiceOf(services: Services, bytes: Buffer): Promise<Result<Voice>> {
  const schema = services.corridor.procedures[procedure]?.facts.recording?.schema;
  const accept = schema?.type === "attachment" ? schema.accept : [];
  const mediaType = (await typeOf(bytes)) ?? "unknown/unknown";
  const name = `voice.${recordings[mediaType]?.[0] ?? "bin"}`;
  const inspected = await inspect({ name, mediaType, bytes }, accept, longestRecording);
  return inspected.ok ? { ok: true, value: { ...inspected.value, bytes } } : inspected;
}

interface Voice {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}
