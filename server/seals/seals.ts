/** A State's seals, put together: its keys, made here or given, its log, what it has revoked, and what it publishes. */
import { createHash } from "node:crypto";
import { type SealCertificate, type SealSigner, threeLetterCode, writeSeal } from "@wasl/travel-document";
import type { Pool } from "pg";
import type { PublishedSeals, SealOutcome, SealRequest, Seals } from "./api.ts";
import { type GivenSealKeys, type GivenSigner, givenList, givenStatus, openGivenKeys } from "./given-keys.ts";
import { notePublished, waitOf } from "./given-publication.ts";
import { inOrder } from "./in-order.ts";
import { noteGiven, ownKeys, whoseKeys } from "./kept-keys.ts";
import { openSealLog } from "./log.ts";
import { type OwnAuthority, openOwnAuthority } from "./own-authority.ts";
import { signsFrom, type Waiting } from "./publication.ts";
import { currentList, revokedSerials, revokeSerial } from "./revocations.ts";
import { sealSigner } from "./sign.ts";
import { migrateSeals } from "./tables.ts";

export interface SealsOptions {
  readonly state: string;
  /** The State's own folder. */
  readonly dataDir: string;
  /** What private keys are encrypted under. */
  readonly secret: Buffer;
  readonly pool: Pool;
  readonly clock: () => Temporal.Instant;
  /** From when a first key is good. */
  readonly since: Temporal.Instant;
  readonly publicUrl: string;
  readonly given?: GivenSealKeys;
}

/**
 * A State whose documents are real must not issue specimens one day, nor anybody act in it without a password, because a setting
 * was lost.
 */
export class GivenBefore extends Error {
  constructor(state: string) {
    super(
      `${state} sealed with keys that were given to it, and starts with none. Give them again (WASL_${state}_SEAL_KEY and the others).`,
    );
  }
}

/** @throws {GivenBefore}; and with words where given keys are not what they should be. */
export async function openSeals(options: SealsOptions): Promise<Seals> {
  const { pool, clock, state, given } = options;
  await migrateSeals(pool);
  const code = threeLetterCode(state) ?? state;
  const log = openSealLog(pool);
  if (!given && (await whoseKeys(options.dataDir)) === "given") throw new GivenBefore(state);
  const keys = given
    ? { given, ...(await openGivenKeys(given, code)) }
    : await openOwnAuthority({
        ...options,
        code,
        folder: ownKeys(options.dataDir),
        exclusive: (work) => inOrder(pool, work),
      });
  if ("given" in keys) await notePublished(pool, keys.certificates, clock());
  if (given) await noteGiven(options.dataDir);

  return {
    demonstration: given === undefined,
    async seal(request) {
      if (request.askedBy === request.approvedBy) return { ok: false, refusal: { code: "same-person" } };
      const status = "given" in keys ? await givenStatus(keys.given, keys) : "good";
      if (status !== "good") return { ok: false, refusal: { code: status } };
      const signer = await signerNow(keys, code, pool, clock());
      if (!signer) return { ok: false, refusal: { code: "seal-certificate-over" } };
      if (!("signsFrom" in signer)) return sealWith(signer, request);
      return {
        ok: false,
        refusal: { code: "seal-key-waits", about: { date: signer.signsFrom.toString().slice(0, 10) } },
      };
    },
    published: () => publish(keys, state, code, pool, clock()),
    async rotate() {
      if ("given" in keys) throw new Error("Keys that were given are followed by giving others.");
      const { serial, notBefore } = (await keys.rotate(clock())).certificate;
      return { serial, signsFrom: signsFrom(Temporal.Instant.from(notBefore)) };
    },
    async revoke(serial, askedBy, approvedBy) {
      return "given" in keys ? "not-own-authority" : revokeSerial(keys, pool, { serial, askedBy, approvedBy }, clock());
    },
    async renew() {
      if ("given" in keys) return;
      await keys.follow(clock(), await revokedNumbers(pool));
      await currentList(keys, pool, clock());
    },
    log: log.list,
    firstBroken: log.firstBroken,
  };

  async function sealWith(signer: SealSigner, request: SealRequest): Promise<SealOutcome> {
    const { mrz, issuedOn, signedOn, askedBy, approvedBy, post, ref } = request;
    let content: string | undefined;
    const observed: SealSigner = {
      ...signer,
      sign(bytes, hash) {
        content = createHash("sha256").update(bytes).digest("hex");
        return signer.sign(bytes, hash);
      },
    };
    const made = await writeSeal({ mrz, issuedOn, signedOn }, observed);
    if (!made.ok || content === undefined) return made.ok ? { ok: false, refusal: { code: "seal-signature" } } : made;
    const { certificate } = signer;
    await log.record({ at: clock().toString(), askedBy, approvedBy, post, ref, certificate, content });
    return { ok: true, seal: Buffer.from(made.seal), certificate };
  }
}

function within(now: Temporal.Instant, from: Temporal.Instant, until: Temporal.Instant): boolean {
  return Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(now, until) <= 0;
}

type Keys = OwnAuthority | ({ readonly given: GivenSealKeys } & GivenSigner);

async function signerNow(
  keys: Keys,
  code: string,
  pool: Pool,
  now: Temporal.Instant,
): Promise<SealSigner | Waiting | undefined> {
  if ("given" in keys) {
    const [certificate] = keys.certificates;
    const [from, until] = [certificate?.notBefore, certificate?.notAfter].map((at) => Temporal.Instant.from(at ?? ""));
    if (!certificate || !from || !until || !within(now, from, until)) return undefined;
    return (await waitOf(pool, certificate, now)) ?? keys.signer;
  }
  const chosen = await keys.signerAt(now, await revokedNumbers(pool));
  return "signsFrom" in chosen ? chosen : sealSigner(chosen.certificate, code, chosen.privateKey());
}

async function revokedNumbers(pool: Pool): Promise<readonly string[]> {
  return (await revokedSerials(pool)).map(({ serial }) => serial);
}

const ders = (certificates: readonly SealCertificate[]) => certificates.map(({ der }) => Buffer.from(der));

async function publish(
  keys: Keys,
  state: string,
  code: string,
  pool: Pool,
  now: Temporal.Instant,
): Promise<PublishedSeals> {
  const who = { state, code };
  if ("given" in keys) {
    const list = await givenList(keys.given);
    return {
      ...who,
      demonstration: false,
      authorities: ders(keys.authorities),
      links: ders(keys.links),
      signers: ders(keys.certificates),
      ...(list ? { list: Buffer.from(list) } : {}),
    };
  }
  return {
    ...who,
    demonstration: true,
    authorities: ders(await keys.authorities()),
    links: ders(await keys.links()),
    signers: ders((await keys.signers()).map(({ certificate }) => certificate)),
    list: await currentList(keys, pool, now),
  };
}
