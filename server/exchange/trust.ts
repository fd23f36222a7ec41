/**
 * Whom this server believes, kept in its database: the public keys of each peer, from when until when. The first key of a peer
 * is entered by people who have compared thumbprints by another channel; later ones come in lists that both States sign.
 */
import { createPublicKey, type KeyObject } from "node:crypto";
import { type PublicJwk, type Trust, type TrustedKey, thumbprint } from "@wasl/exchange";
import type { Pool } from "pg";
import { several, verifyBeside, verifyHere } from "./es256.ts";

export interface PeerKey extends TrustedKey {
  readonly use: "sig" | "enc";
  readonly jwk: PublicJwk;
}

export interface TrustStore extends Trust {
  /** To verify so many at once. */
  together(many: number): Trust;
  /** Youngest key of the peer that is good now. */
  youngest(state: string, use: "sig" | "enc", now: Temporal.Instant): Promise<PeerKey | undefined>;
  add(state: string, use: "sig" | "enc", jwk: PublicJwk, from: Temporal.Instant): Promise<string>;
  /** The old key is believed for what it signed until then: what is on its way still arrives. */
  retire(kid: string, at: Temporal.Instant): Promise<void>;
  /** From now on nothing more is taken from it, whenever it claims to have signed. */
  revoke(kid: string, at: Temporal.Instant): Promise<void>;
  list(): Promise<readonly PeerKey[]>;
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

interface Known extends PeerKey {
  readonly key: KeyObject;
}

/** Another process of the same server may have revoked a key: the list is read again this often, and at every unknown key. */
const freshMilliseconds = 5000;

export function openTrust(pool: Pool): TrustStore {
  let known = new Map<string, Known>();
  let readAt = -Infinity;

  let changes = 0;
  let reading: Promise<void> | undefined;

  const readNow = async (): Promise<void> => {
    const before = changes;
    const { rows } = await pool.query<Row>({
      name: "trust",
      text: `select state, kid, use, jwk, valid_from::text, valid_to::text, revoked_at::text from exchange.trust_key
        order by valid_from desc, kid`,
    });
    // A key was added or revoked meanwhile: what was read may be from before.
    if (before !== changes) return readNow();
    known = new Map(rows.map((row) => [row.kid, toKey(row)]));
    readAt = performance.now();
  };
  /** A whole batch waits for one reading. */
  const read = (): Promise<void> => {
    reading ??= readNow().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const stale = () => performance.now() - readAt > freshMilliseconds;
  const change = async (sql: string, values: readonly unknown[]) => {
    await pool.query(sql, [...values]);
    changes += 1;
    readAt = -Infinity;
  };
  const findLater = async (kid: string) => {
    await read();
    return forSigning(known.get(kid));
  };

  const trustBy = (verify: typeof verifyHere | typeof verifyBeside): Trust => ({
    find(kid) {
      const found = forSigning(known.get(kid));
      return found && !stale() ? found : findLater(kid);
    },
    verify(kid, data, signature) {
      const found = forSigning(known.get(kid));
      return found !== undefined && verify(found.key, data, signature);
    },
  });
  const [here, beside] = [trustBy(verifyHere), trustBy(verifyBeside)];

  return {
    ...here,
    together: (many) => (many >= several ? beside : here),
    async youngest(state, use, now) {
      if (stale()) {
        await read();
      }
      return [...known.values()].find((key) => key.state === state && key.use === use && goodAt(key, now));
    },
    async add(state, use, jwk, from) {
      const kid = thumbprint(jwk);
      await change(
        `insert into exchange.trust_key (state, kid, use, jwk, valid_from) values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [state, kid, use, JSON.stringify(jwk), from.toString()],
      );
      return kid;
    },
    retire: (kid, at) =>
      change("update exchange.trust_key set valid_to = $2 where kid = $1 and valid_to is null", [kid, at.toString()]),
    revoke: (kid, at) => change("update exchange.trust_key set revoked_at = $2 where kid = $1", [kid, at.toString()]),
    async list() {
      await read();
      return [...known.values()];
    },
  };
}

const forSigning = (key: Known | undefined) => (key?.use === "sig" ? key : undefined);

const instant = (text: string) => Temporal.Instant.from(text.replace(" ", "T")).toString();

function toKey(row: Row): Known {
  return {
    state: row.state,
    kid: row.kid,
    use: row.use,
    jwk: row.jwk,
    key: createPublicKey({ key: { ...row.jwk }, format: "jwk" }),
    validFrom: instant(row.valid_from),
    ...(row.valid_to === null ? {} : { validTo: instant(row.valid_to) }),
    ...(row.revoked_at === null ? {} : { revokedAt: instant(row.revoked_at) }),
  };
}

function goodAt(key: PeerKey, now: Temporal.Instant): boolean {
  const { compare, from } = Temporal.Instant;
  const begun = compare(from(key.validFrom), now) <= 0;
  const over = key.validTo !== undefined && compare(from(key.validTo), now) <= 0;
  return begun && !over && key.revokedAt === undefined;
}
