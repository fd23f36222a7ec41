/**
 * What verifies another State's seals comes from that State itself, over the exchange, under the key that people have compared:
 * so its authority (CSCA) is known by another way than by where it is published. Public data; nothing of a case.
 */
import type { Signer, Trust } from "@wasl/exchange";
import {
  followLinks,
  readCertificate,
  readRevocationList,
  type SealCertificate,
  threeLetterCode,
} from "@wasl/travel-document";
import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import type { Dispatcher } from "undici";
import { z } from "zod";
import type { PublishedSeals, Seals } from "../seals/api.ts";
import { checkSignature } from "../seals/check-signature.ts";

export interface PeerSealServices {
  readonly state: string;
  readonly pool: Pool;
  readonly trust: Trust;
  readonly seals: Pick<Seals, "published">;
  readonly signer: () => Signer;
  readonly clock: () => Temporal.Instant;
  readonly address: (peer: string) => Promise<string | undefined>;
  readonly dispatcher: Dispatcher;
}

const base64 = z.base64().max(20_000);

const said = z.object({
  iss: z.string(),
  at: z.string(),
  code: z.string().regex(/^[A-Z]{1,3}$/),
  demonstration: z.boolean(),
  authorities: z.array(base64).max(20),
  links: z.array(base64).max(20).default([]),
  signers: z.array(base64).max(200),
  list: z.base64().max(2_000_000).optional(),
  ended: z
    .object({ asOf: z.iso.datetime(), seals: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(50_000) })
    .optional(),
});

const answer = z.object({ body: z.string().max(8_000_000), kid: z.string(), signature: z.string() });

const words = (body: string) => Buffer.from(`wasl seals ${body}`);

/** `GET /exchange/seals`: what this State publishes, signed. */
export function sealsRoute({ state, seals, signer, clock }: PeerSealServices) {
  return (app: FastifyInstance): void => {
    app.get("/exchange/seals", async () => {
      const { code, demonstration, authorities, links, signers, list, ended } = await seals.published();
      const encoded = (ders: readonly Buffer[]) => ders.map((der) => der.toString("base64"));
      const body = JSON.stringify({
        iss: state,
        at: clock().toString(),
        code,
        demonstration,
        authorities: encoded(authorities),
        links: encoded(links),
        signers: encoded(signers),
        ...(list ? { list: list.toString("base64") } : {}),
        ...(ended ? { ended: { asOf: ended.asOf, seals: [...ended.seals] } } : {}),
      } satisfies z.infer<typeof said>);
      const { kid, sign } = signer();
      return { body, kid, signature: Buffer.from(await sign(words(body))).toString("base64url") };
    });
  };
}

/**
 * Fetches what a peer publishes; keeps it when that peer signed it, and later than what is kept. Once an authority of its own is
 * believed, another is believed through a link from it only: who has stolen a key of the exchange makes no authority.
 */
export async function fetchSeals(
  services: PeerSealServices,
  peer: string,
): Promise<"kept" | "refused" | "unreachable"> {
  const fetched = await ask(services, peer).catch(() => undefined);
  if (!fetched) return "unreachable";
  const { body, kid, signature } = fetched;
  const key = await services.trust.find(kid);
  const signed = await services.trust.verify(kid, words(body), Buffer.from(signature, "base64url"));
  const content = parse(body);
  if (key?.state !== peer || key.revokedAt !== undefined || !signed || content?.iss !== peer) return "refused";
  const said = ofState(peer, content);
  if (said.authorities.length === 0) return "refused";
  const before = (await peerSeals(services.pool)).find(({ state }) => state === peer);
  if (before && !(await follows(before, said))) return "refused";
  await services.pool.query(
    `insert into exchange.peer_seals (state, body, signed_at) values ($1, $2, $3)
     on conflict (state) do update set body = excluded.body, signed_at = excluded.signed_at
     where exchange.peer_seals.signed_at < excluded.signed_at`,
    [peer, body, content.at],
  );
  return "kept";
}

/**
 * Whether every authority is one that was believed before, or linked from one. A demonstration's was never believed for more than
 * a demonstration: a State's own takes its place without a link.
 */
async function follows(before: PublishedSeals, now: PublishedSeals): Promise<boolean> {
  if (before.demonstration) return true;
  const links = certificatesOf([...before.links, ...now.links]);
  const believed = await followLinks(certificatesOf(before.authorities), links, [], checkSignature);
  const keys = new Set(believed.map(({ key, subject }) => `${toHex(key.point)} ${subject.raw}`));
  return certificatesOf(now.authorities).every(({ key, subject }) => keys.has(`${toHex(key.point)} ${subject.raw}`));
}

const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

function certificatesOf(ders: readonly Buffer[]): readonly SealCertificate[] {
  return ders.flatMap((der) => {
    const read = readCertificate(der);
    return read.ok ? [read.certificate] : [];
  });
}

/** What is kept of every peer. */
export async function peerSeals(pool: Pool): Promise<readonly PublishedSeals[]> {
  const { rows } = await pool.query<{ state: string; body: string }>(
    "select state, body from exchange.peer_seals order by state",
  );
  return rows.flatMap(({ state, body }) => {
    const content = parse(body);
    return content ? [ofState(state, content)] : [];
  });
}

/**
 * A peer speaks for its own State: of what it publishes only the certificates and the list of that country are kept, its code is
 * not for it to say, and an authority whose name says DEMONSTRATION is one whatever else is said.
 */
function ofState(state: string, content: z.infer<typeof said>): PublishedSeals {
  const { demonstration, authorities, links, signers, list, ended } = content;
  const own = (texts: readonly string[]) => texts.flatMap((text) => certificateOf(state, Buffer.from(text, "base64")));
  const kept = own(authorities);
  const der = list === undefined ? undefined : Buffer.from(list, "base64");
  const read = der && readRevocationList(der);
  return {
    state,
    code: threeLetterCode(state) ?? state,
    demonstration: demonstration || kept.some(({ name }) => name.includes("DEMONSTRATION")),
    authorities: kept.map((certificate) => certificate.der),
    links: own(links).map((certificate) => certificate.der),
    signers: own(signers).map((certificate) => certificate.der),
    ...(ended ? { ended } : {}),
    ...(der && read?.ok && read.list.issuer.country.toUpperCase() === state ? { list: der } : {}),
  };
}

function certificateOf(state: string, der: Buffer): { readonly der: Buffer; readonly name: string }[] {
  const read = readCertificate(der);
  if (!read.ok || read.certificate.subject.country.toUpperCase() !== state) return [];
  return [{ der, name: read.certificate.subject.commonName }];
}

function parse(body: string): z.infer<typeof said> | undefined {
  try {
    return said.parse(JSON.parse(body));
  } catch {
    return undefined;
  }
}

async function ask(
  { address, dispatcher }: PeerSealServices,
  peer: string,
): Promise<z.infer<typeof answer> | undefined> {
  const base = await address(peer);
  if (!base) return undefined;
  const { origin, pathname } = new URL("/exchange/seals", base);
  const { statusCode, body } = await dispatcher.request({ origin, path: pathname, method: "GET" });
  const read = answer.safeParse(await body.json());
  return statusCode === 200 && read.success ? read.data : undefined;
}
