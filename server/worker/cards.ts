/**
 * A worker's own access: a code on paper, handed over by an officer who may open the season, and a number that the worker
 * chooses. Revocable at once; ten wrong numbers close it until a new code is given.
 */
import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { keyed, newCode, newToken, plain } from "./code.ts";
import { isGoodPin, isPin, sealPin } from "./pin.ts";

const mostFailures = 10;
/** Minutes without a request, and hours in all, after which a session is over. */
const idleMinutes = 20;
const sessionHours = 8;

export interface Card {
  readonly id: string;
  /** Of the season that the card opens. */
  readonly ref: string;
  /** Post through which the worker acts: that of the officer who gave the card. */
  readonly post: string;
}

export interface CardLine {
  readonly id: string;
  readonly issuedAt: string;
  readonly used: boolean;
  readonly closed: boolean;
}

export type Cards = ReturnType<typeof createCards>;

const iso = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

export function createCards(pool: Pool, secret: Buffer, clock: () => Temporal.Instant) {
  const now = () => clock().toString();
  const codeKey = (code: string) => keyed(secret, "code", plain(code));
  const tokenKey = (token: string) => keyed(secret, "session", token);

  return {
    /** A card for one season; the earlier ones of that season end. @param code of a demonstration's worker. */
    async issue(
      of: Omit<Card, "id">,
      by: string,
      code = newCode(),
      pin?: string,
    ): Promise<{ id: string; code: string }> {
      const id = randomUUID();
      await pool.query("update people.worker_card set revoked_at = $2 where ref = $1 and revoked_at is null", [
        of.ref,
        now(),
      ]);
      await pool.query(
        `insert into people.worker_card (id, ref, post, code, pin, issued_by, issued_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, of.ref, of.post, codeKey(code), pin === undefined ? null : await sealPin(pin), by, now()],
      );
      return { id, code };
    },
    async list(ref: string): Promise<readonly CardLine[]> {
      const { rows } = await pool.query<CardLine>(
        `select id, ${iso("issued_at")} as "issuedAt", pin is not null as used,
                (revoked_at is not null or failures >= ${mostFailures}) as closed
         from people.worker_card where ref = $1 order by issued_at desc`,
        [ref],
      );
      return rows;
    },
    async revoke(ref: string): Promise<void> {
      await pool.query("update people.worker_card set revoked_at = $2 where ref = $1 and revoked_at is null", [
        ref,
        now(),
      ]);
      await pool.query(
        "delete from people.worker_session where card in (select id from people.worker_card where ref = $1)",
        [ref],
      );
    },
    /** A session's token; or that the number is too plain, or that nothing matches: which of the two parts, nobody is told. */
    async signIn(code: string, pin: string): Promise<{ token: string; card: Card } | "no-match" | "plain-pin"> {
      const { rows } = await pool.query<Card & { pin: Buffer | null; closed: boolean }>(
        `select id, ref, post, pin, (revoked_at is not null or failures >= ${mostFailures}) as closed
         from people.worker_card where code = $1`,
        [codeKey(code)],
      );
      const found = rows[0];
      const first = found !== undefined && !found.closed && found.pin === null;
      if (first && !isGoodPin(pin)) return "plain-pin";
      if (first) {
        const set = await pool.query("update people.worker_card set pin = $2 where id = $1 and pin is null", [
          found.id,
          await sealPin(pin),
        ]);
        if (set.rowCount !== 1) return "no-match";
      } else {
        const right = await isPin(pin, found?.pin ?? null);
        if (!found || found.closed) return "no-match";
        if (!right) {
          await pool.query("update people.worker_card set failures = failures + 1 where id = $1", [found.id]);
          return "no-match";
        }
        await pool.query("update people.worker_card set failures = 0 where id = $1", [found.id]);
      }
      const token = newToken();
      const ends = clock().add({ hours: sessionHours }).toString();
      await pool.query("insert into people.worker_session (token, card, seen_at, ends_at) values ($1, $2, $3, $4)", [
        tokenKey(token),
        found.id,
        now(),
        ends,
      ]);
      return { token, card: { id: found.id, ref: found.ref, post: found.post } };
    },
    async session(token: string): Promise<Card | undefined> {
      const since = clock().subtract({ minutes: idleMinutes }).toString();
      const { rows } = await pool.query<Card>(
        `update people.worker_session s set seen_at = $2
         from people.worker_card c
         where s.token = $1 and c.id = s.card and s.seen_at > $3 and s.ends_at > $2
           and c.revoked_at is null and c.failures < ${mostFailures}
         returning c.id, c.ref, c.post`,
        [tokenKey(token), now(), since],
      );
      return rows[0];
    },
    async signOut(token: string): Promise<void> {
      await pool.query("delete from people.worker_session where token = $1 or ends_at < $2", [tokenKey(token), now()]);
    },
  };
}
