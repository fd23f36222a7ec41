/** The exchange's listener: one State's server speaking to another's. No session, no cookie, nothing for a browser. */
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyInstance } from "fastify";
import { z } from "zod";
import type { Delivered } from "./envelope.ts";
import { type InboxServices, receiveBatch } from "./inbox.ts";
import { limits } from "./limits.ts";

export interface ExchangeRoutes {
  readonly inbox: InboxServices;
  /** Further routes: tree heads, attachments, trust. */
  readonly more: readonly ((app: FastifyInstance) => void)[];
  readonly tls?: { readonly cert: string; readonly key: string; readonly ca: string };
}

const batch = z.strictObject({
  envelopes: z
    .array(
      z.strictObject({
        jws: z
          .string()
          .min(1)
          .max(limits.envelope * 2),
        keys: z.record(z.string().length(1), z.string().length(43)),
      }),
    )
    .min(1)
    .max(limits.batch),
});

export async function buildExchange({ inbox, more, tls }: ExchangeRoutes): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    bodyLimit: limits.body,
    requestTimeout: 60_000,
    forceCloseConnections: true,
    ...(tls
      ? { https: { cert: tls.cert, key: tls.key, ca: tls.ca, requestCert: true, rejectUnauthorized: true } }
      : {}),
  }) as unknown as FastifyInstance;
  await app.register(rateLimit, { max: 6000, timeWindow: "1 minute" });
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    const code =
      status === 413 ? "too-large" : status === 429 ? "too-many-requests" : status < 500 ? "malformed" : "busy";
    return reply.status(status).send({ code });
  });
  app.post("/exchange/envelopes", async (request, reply) => {
    const read = batch.safeParse(request.body);
    if (!read.success) {
      return reply.status(400).send({ code: "malformed" });
    }
    const peer = tls ? peerOf(request.raw.socket) : undefined;
    return { answers: await receiveBatch(inbox, read.data.envelopes as readonly Delivered[], peer) };
  });
  for (const route of more) route(app);
  await app.ready();
  return app;
}

/** The State that a peer's certificate names: its common name, which the corridor's authority gave it. */
function peerOf(socket: unknown): string | undefined {
  const { getPeerCertificate } = socket as { getPeerCertificate?: () => { subject?: { CN?: string } } };
  return getPeerCertificate?.call(socket).subject?.CN;
}
