/** What verifies a seal, at an address that stays: for anybody, from anywhere, without a session (Doc 9303-12 §5). */
import { createHash } from "node:crypto";
import { readCertificate, readRevocationList } from "@wasl/travel-document";
import type { FastifyReply } from "fastify";
import { isoMilliseconds } from "../../people/instant.ts";
import type { PublishedSeals } from "../../seals/api.ts";
import type { Routes } from "../context.ts";
import { refuse } from "../problem.ts";
import { refusals } from "../schemas/common.ts";
import { publishedSeals } from "../schemas/seals.ts";

const tags = ["seals"];

export const sealRoutes: Routes = (app, { services }) => {
  const { seals, peerSeals, clock } = services;

  app.get(
    "/seals/certificates.json",
    { schema: { tags, summary: "Certificates and revocation lists", response: { 200: publishedSeals, ...refusals } } },
    async (_request, reply) => {
      anybody(reply);
      const [own, peers] = await Promise.all([seals.published(), peerSeals()]);
      return { asOf: isoMilliseconds(clock()), own: described(own), peers: peers.map(described) };
    },
  );

  app.get(
    "/seals/authorities.pem",
    { schema: { tags, summary: "The State’s own certificates (CSCA), PEM" } },
    async (_request, reply) => pem(reply, (await seals.published()).authorities),
  );

  app.get(
    "/seals/links.pem",
    { schema: { tags, summary: "Link certificates: from each of its authority’s keys to the next, PEM" } },
    async (_request, reply) => pem(reply, (await seals.published()).links),
  );

  app.get(
    "/seals/signers.pem",
    { schema: { tags, summary: "Certificates of its seal signers, PEM" } },
    async (_request, reply) => pem(reply, (await seals.published()).signers),
  );

  app.get(
    "/seals/revoked.crl",
    { schema: { tags, summary: "The revocation list, DER: the address in the certificates" } },
    async (_request, reply) => {
      const { list } = await seals.published();
      if (!list) return refuse("unknown-route");
      return anybody(reply).type("application/pkix-crl").send(list);
    },
  );
};

/** Public data: other States' pages may read it too. A list that is five minutes old is no older than what it says itself. */
function anybody(reply: FastifyReply): FastifyReply {
  return reply
    .header("access-control-allow-origin", "*")
    .header("cross-origin-resource-policy", "cross-origin")
    .header("cache-control", "public, max-age=300");
}

function pem(reply: FastifyReply, ders: readonly Buffer[]): FastifyReply {
  const blocks = ders.map((der) => {
    const lines = der.toString("base64").replace(/(.{64})(?=.)/g, "$1\n");
    return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  });
  return anybody(reply).type("application/x-pem-file").send(blocks.join(""));
}

function described({ state, code, demonstration, authorities, links, signers, list, ended }: PublishedSeals) {
  const certificates = (ders: readonly Buffer[]) => ders.flatMap(certificate);
  return {
    state,
    code,
    demonstration,
    authorities: certificates(authorities),
    links: certificates(links),
    signers: certificates(signers),
    revocationList: list ? revocationList(list) : null,
    ended: ended ? { asOf: ended.asOf, seals: [...ended.seals] } : null,
  };
}

function certificate(der: Buffer) {
  const read = readCertificate(der);
  if (!read.ok) return [];
  const { subject, serial, notBefore, notAfter } = read.certificate;
  const { country, commonName } = subject;
  const sha256 = createHash("sha256").update(der).digest("hex");
  return [{ der: der.toString("base64"), sha256, country, commonName, serial, notBefore, notAfter }];
}

function revocationList(der: Buffer) {
  const read = readRevocationList(der);
  if (!read.ok) return null;
  const { thisUpdate, nextUpdate, revoked } = read.list;
  return {
    der: der.toString("base64"),
    thisUpdate,
    ...(nextUpdate ? { nextUpdate } : {}),
    revoked: [...revoked].map(([serial, at]) => ({ serial, at })),
  };
}
