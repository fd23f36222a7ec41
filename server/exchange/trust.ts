/**
 * Whom this server believes: the public keys of each peer, from when until when. The first key of a peer is entered by people
 * who have compared thumbprints by another channel; later ones are announced under a key already trusted, and overlap.
 */
import { createPublicKey, type KeyObject } from "node:crypto";
import type { Pool } from "pg";
import { type KeyPair, thumbprint } from "../keys/keyring.ts";

export type PublicJwk = KeyPair["publicJwk"];

export interface TrustedKey {
  readonly state: string;
  readonly kid: string;
  readonly use: "sig" | "enc";
  readonly jwk: PublicJwk;
  readonly key: KeyObject;
  readonly validFrom: Temporal.Instant;
  readonly validTo?: Temporal.Instant;
  readonly revokedAt?: Temporal.Instant;
}

export interface Trust {
  /** The peer's key of that thumbprint, if it is to be believed now. A revoked key is believed for nothing, whenever it signed. */
  find(state: string, kid: string, now: Temporal.Instant): Promise<TrustedKey | undefined>;
  /** Youngest key of the peer to encrypt to. */
  encryptionKey(state: string, now: Temporal.Instant): Promise<TrustedKey | undefined>;
  add(state: string, use: "sig" | "enc", jwk: PublicJwk, from: Temporal.Instant): Promise<string>;
  /** The old key is believed until then: what is on its way still arrives. */
  retire(state: string, kid: string, at: Temporal.Instant): Promise<void>;
  revoke(state: string, kid: string, at: Temporal.Instant): Promise<void>;
  list(state: string, now: Temporal.Instant): Promise<readonly TrustedKey[]>;
}

interface Row {
  readonly state: string;
  readonly kid: string;
  readonly use: "sig" | "enc";
  readonly jwk: PublicJwk;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly revoked_at: string | null;
}

/** Another process of the same server may have changed the list: it is read again this often, and at every unknown key. */
const freshFor = Temporal.Duration.from({ seconds: 10 });

export function openTrust(pool: Pool): Trust {
  let known: readonly TrustedKey[] = [];
  let readAt: Temporal.Instant | undefined;

  const read = async (now: Temporal.Instant) => {
    const { rows } = await pool.query<Row>(
      `select state, kid, use, jwk, to_char(valid_from at time zone 'utc', '${iso}') as valid_from,
         to_char(valid_to at time zone 'utc', '${iso}') as valid_to,
         to_char(revoked_at at time zone 'utc', '${iso}') as revoked_at
       from trust_key order by valid_from desc`,
    );
    known = rows.map(toKey);
    readAt = now;
  };
  const fresh = async (now: Temporal.Instant) => {
    if (!readAt || Temporal.Instant.compare(readAt.add(freshFor), now) < 0) {
      await read(now);
    }
  };
  const change = async (sql: string, values: readonly unknown[]) => {
    await pool.query(sql, [...values]);
    readAt = undefined;
  };

  return {
    async find(state, kid, now) {
      await fresh(now);
      const search = () => known.find((key) => key.state === state && key.kid === kid && key.use === "sig");
      if (!search()) {
        await read(now);
      }
      const key = search();
      return key && believed(key, now) ? key : undefined;
    },
    async encryptionKey(state, now) {
      await fresh(now);
      return known.find((key) => key.state === state && key.use === "enc" && believed(key, now));
    },
    async add(state, use, jwk, from) {
      const kid = thumbprint(jwk);
      await change(
        `insert into trust_key (state, kid, use, jwk, valid_from) values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [state, kid, use, JSON.stringify(jwk), from.toString()],
      );
      return kid;
    },
    retire: (state, kid, at) =>
      change("update trust_key set valid_to = $3 where state = $1 and kid = $2 and valid_to is null", [state, kid, at.toString()]),
    revoke: (state, kid, at) =>
      change("update trust_key set revoked_at = $3 where state = $1 and kid = $2", [state, kid, at.toString()]),
    async list(state, now) {
      await read(now);
      return known.filter((key) => key.state === state);
    },
  };
}

const iso = `YYYY-MM-DD"T"HH24:MI:SS.US"Z"`;

function toKey(row: Row): TrustedKey {
  return {
    state: row.state,
    kid: row.kid,
    use: row.use,
    jwk: row.jwk,
    key: createPublicKey({ key: { ...row.jwk }, format: "jwk" }),
    validFrom: Temporal.Instant.from(row.valid_from),
    validTo: row.valid_to === null ? undefined : Temporal.Instant.from(row.valid_to),
    revokedAt: row.revoked_at === null ? undefined : Temporal.Instant.from(row.revoked_at),
  };
}

function believed(key: TrustedKey, now: Temporal.Instant): boolean {
  const begun = Temporal.Instant.compare(key.validFrom, now) <= 0;
  const ended = key.validTo !== undefined && Temporal.Instant.compare(key.validTo, now) <= 0;
  return begun && !ended && key.revokedAt === undefined;
}
