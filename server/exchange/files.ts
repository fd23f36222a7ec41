/**
 * Files travel apart from envelopes: asked for by the hash of their ciphertext in a signed request, answered only to a State
 * to which an envelope named them. The bytes are those that lie here; their key comes as a JWE that only that State opens.
 */

import { randomUUID } from "node:crypto";
import { type JsonObject, openEnvelope, type PublicJwk, type Signer, sealEnvelope } from "@wasl/exchange";
import type { Crossing, Json, Procedure } from "@wasl/procedure";
import type { FastifyInstance } from "fastify";
import { CompactEncrypt, compactDecrypt, importJWK } from "jose";
import type { Dispatcher } from "undici";
import type { Engine } from "../cases/engine.ts";
import type { Entry } from "../cases/entry.ts";
import { filesIn } from "../cases/outgoing.ts";
import { splitCrossing } from "../cases/split.ts";
import type { Keyring } from "../keys/keyring.ts";
import type { Pools } from "../services.ts";
import { findFile, hashOfContent, wrapFileKey } from "../store/attachments.ts";
import { compartments, schemaOf } from "../store/compartments.ts";
import { identifier } from "../store/sql.ts";
import { limits, waitSeconds } from "./limits.ts";
import type { TrustStore } from "./trust.ts";

export interface FileServices {
  readonly state: string;
  readonly pools: Pools;
  readonly engine: Engine;
  readonly trust: TrustStore;
  readonly keys: Keyring;
  readonly signer: () => Signer;
  readonly clock: () => Temporal.Instant;
  readonly address: (peer: string) => Promise<string | undefined>;
  readonly dispatcher: Dispatcher;
  readonly release: string;
  readonly fetched: (ref: string) => void;
}

const kind = "attachment-request";

/** `POST /exchange/attachments`, the signed request as text. */
export function fileRoute(services: FileServices) {
  return (app: FastifyInstance): void => {
    app.post("/exchange/attachments", async (request, reply) => {
      const { jws } = (request.body ?? {}) as { jws?: unknown };
      const opened = await openEnvelope(typeof jws === "string" ? jws : "", {
        trust: services.trust,
        self: services.state,
        receivedAt: services.clock().toString(),
        maxBytes: 8192,
      });
      if (!opened.ok || opened.claims.kind !== kind) {
        return reply.status(403).send({ code: opened.ok ? "malformed" : opened.refusal.code });
      }
      const { hash } = opened.claims.body as { hash?: Json };
      const found =
        typeof hash === "string" ? await fileFor(services, opened.claims.iss, opened.claims.caseRef, hash) : undefined;
      const recipient = found && (await services.trust.youngest(opened.claims.iss, "enc", services.clock()));
      if (!found || !recipient) {
        return reply.status(404).send({ code: "unknown-attachment" });
      }
      const key = await wrapFor(found.key, recipient.jwk, recipient.kid);
      return reply.header("x-wasl-key", key).type("application/octet-stream").send(found.content);
    });
  };
}

/** Only what an envelope of this case to this State has named, and that has left. */
async function fileFor({ pools, engine }: FileServices, peer: string, ref: string, hash: string) {
  for (const compartment of compartments) {
    const { rowCount } = await pools.exchange.query(
      `select from ${identifier(schemaOf(compartment))}.outbox
       where ref = $1 and peer = $2 and attempted and $3 = any (attachments) limit 1`,
      [ref, peer, hash],
    );
    const entry = rowCount === 0 ? undefined : await engine.find(ref);
    if (entry) {
      return findFile(pools.compartment(compartment), entry.id, hash, entry.keys.own);
    }
  }
  return undefined;
}

async function wrapFor(key: Buffer, jwk: PublicJwk, kid: string): Promise<string> {
  return new CompactEncrypt(key)
    .setProtectedHeader({ alg: "ECDH-ES+A256KW", enc: "A256GCM", kid })
    .encrypt(await importJWK({ ...jwk }, "ECDH-ES+A256KW"));
}

/**
 * Notes the files that a crossing names, to be fetched from whoever sent it: before the crossing is applied, so that a process
 * killed in between forgets none.
 *
 * @returns whether it names any.
 */
export async function wantFiles(
  { pools }: Pick<FileServices, "pools">,
  definition: Procedure,
  caseId: string,
  crossing: Crossing,
  peer: string,
): Promise<boolean> {
  const { parts } = splitCrossing(definition, crossing);
  let wanted = false;
  for (const [category, part] of Object.entries(parts)) {
    for (const file of filesIn(part)) {
      wanted = true;
      await pools.compartment(definition.compartment).query(
        `insert into attachment (hash, case_id, category, media_type, bytes, wrapped, peer)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [Buffer.from(file.hash, "hex"), caseId, category, file.mediaType, file.bytes, Buffer.from(file.name), peer],
      );
    }
  }
  return wanted;
}

interface Wanted {
  readonly hash: Buffer;
  readonly case_id: string;
  readonly category: string;
  readonly bytes: number;
  readonly name: Buffer;
  readonly peer: string;
  readonly tries: number;
}

/** Fetches what is due. @returns how many came. */
export async function fetchFiles(services: FileServices): Promise<number> {
  let came = 0;
  for (const compartment of services.pools.compartments) {
    const pool = services.pools.compartment(compartment);
    const { rows } = await pool.query<Wanted>(
      `select hash, case_id, category, bytes, wrapped as name, peer, tries from attachment
       where content is null and peer is not null and coalesce(next_try_at, '-infinity') <= $1 limit 20`,
      [services.clock().toString()],
    );
    for (const row of rows) {
      const reason = await fetchOne(services, compartment, row);
      if (reason === undefined) {
        came += 1;
        continue;
      }
      const next = services.clock().add({ milliseconds: Math.round(waitSeconds(row.tries + 1, Math.random()) * 1000) });
      await pool.query(
        "update attachment set tries = tries + 1, reason = $3, next_try_at = $4 where hash = $1 and case_id = $2 and content is null",
        [row.hash, row.case_id, reason, next.toString()],
      );
    }
  }
  return came;
}

/** @returns why not, or undefined when it is here. */
async function fetchOne(services: FileServices, compartment: string, row: Wanted): Promise<string | undefined> {
  const entry = await services.engine.find(row.case_id);
  const address = await services.address(row.peer);
  const categoryKey = entry?.keys.own(row.category);
  if (!entry || !address || !categoryKey) {
    return "no-address";
  }
  const hash = row.hash.toString("hex");
  const answer = await ask(services, address, row.peer, entry, hash).catch(() => undefined);
  if (!answer) {
    return "unreachable";
  }
  if (hashOfContent(answer.content) !== hash) {
    return "other-attachment";
  }
  const key = await unwrap(services.keys, answer.key);
  if (!key) {
    return "unreadable-attachment";
  }
  await services.pools
    .compartment(compartment)
    .query(
      "update attachment set content = $3, wrapped = $4, reason = null where hash = $1 and case_id = $2 and content is null",
      [row.hash, row.case_id, answer.content, wrapFileKey(categoryKey, hash, key, row.name.toString())],
    );
  services.fetched(entry.replica.ref);
  return undefined;
}

async function ask(services: FileServices, address: string, peer: string, entry: Entry, hash: string) {
  const { jws } = await sealEnvelope(
    {
      jti: randomUUID(),
      iss: services.state,
      aud: peer,
      iat: Math.floor(services.clock().epochMilliseconds / 1000),
      release: services.release,
      caseRef: entry.replica.ref,
      kind,
      body: { hash } as JsonObject,
    },
    services.signer(),
  );
  const { origin, pathname } = new URL("/exchange/attachments", address);
  const { statusCode, headers, body } = await services.dispatcher.request({
    origin,
    path: pathname,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jws }),
  });
  const key = headers["x-wasl-key"];
  const length = Number(headers["content-length"] ?? 0);
  if (statusCode !== 200 || typeof key !== "string" || length > limits.attachment) {
    await body.dump();
    return undefined;
  }
  const chunks: Buffer[] = [];
  let came = 0;
  for await (const chunk of body) {
    came += (chunk as Buffer).length;
    if (came > limits.attachment) return undefined;
    chunks.push(chunk as Buffer);
  }
  return { key, content: Buffer.concat(chunks) };
}

async function unwrap(keyring: Keyring, jwe: string): Promise<Buffer | undefined> {
  for (const pair of keyring.pairs("enc")) {
    try {
      const { plaintext } = await compactDecrypt(jwe, pair.privateKey, { keyManagementAlgorithms: ["ECDH-ES+A256KW"] });
      return Buffer.from(plaintext);
    } catch {
      // Encrypted to another of our keys.
    }
  }
  return undefined;
}
