/** The HTTP application of one State: what it protects against, what it answers, the pages of the browser. */
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { largest } from "../attachments/inspect.ts";
import { createLogger } from "../observe/logger.ts";
import { createMetrics } from "../observe/metrics.ts";
import { createPeople, type People } from "../people/people.ts";
import type { Services } from "../services.ts";
import { createWorker } from "../worker/worker.ts";
import { catalogues } from "./catalogues.ts";
import type { App, Context } from "./context.ts";
import { describe } from "./description.ts";
import { answerProblems } from "./error-handler.ts";
import { servePages } from "./pages.ts";
import { createProblems, refuse } from "./problem.ts";
import { preferredLanguage } from "./reader.ts";
import { accountRoutes } from "./routes/accounts.ts";
import { attachmentRoutes } from "./routes/attachments.ts";
import { caseRoutes } from "./routes/case.ts";
import { channelRoutes } from "./routes/channels.ts";
import { corridorRoutes } from "./routes/corridor.ts";
import { counselRoutes } from "./routes/counsel.ts";
import { diligenceRoutes } from "./routes/diligence.ts";
import { documentRoutes } from "./routes/documents.ts";
import { eventRoutes } from "./routes/events.ts";
import { indicatorRoutes } from "./routes/indicators.ts";
import { letterRoutes } from "./routes/letters.ts";
import { monitorRoutes } from "./routes/monitor.ts";
import { observeRoutes } from "./routes/observe.ts";
import { outboxRoutes } from "./routes/outbox.ts";
import { oversightRoutes } from "./routes/oversight.ts";
import { registerRoutes } from "./routes/register.ts";
import { registerOversightRoutes } from "./routes/register-oversight.ts";
import { sealRoutes } from "./routes/seals.ts";
import { sessionRoutes } from "./routes/session.ts";
import { workRoutes } from "./routes/work.ts";
import { workerRoutes } from "./routes/worker.ts";
import { workerCardRoutes } from "./routes/worker-cards.ts";
import { comesFromHere } from "./same-origin.ts";
import { securityHeaders } from "./security.ts";
import { isWellFormed } from "./well-formed.ts";
import { createWords } from "./words.ts";

export interface AppOptions {
  /** Given by tests that share one; made otherwise. */
  readonly people?: People;
  /** `silent` in tests. Default `info`, or WASL_LOG. */
  readonly logLevel?: string;
  /** Requests a minute from one address and session. Default 3000. */
  readonly requestsPerMinute?: number;
}

const bodyLimit = 1024 * 1024;

export async function buildApp(services: Services, options: AppOptions = {}): Promise<FastifyInstance> {
  const { config, corridor } = services;
  const words = createWords(corridor);
  const people = options.people ?? (await createPeople(services));
  const context: Context = { services, people, words, problems: createProblems(catalogues, words.all) };

  const logger: FastifyBaseLogger = createLogger(
    options.logLevel ?? process.env.WASL_LOG ?? "warn",
    `wasl ${config.state}`,
  );
  const app: App = fastify({
    loggerInstance: logger,
    bodyLimit,
    // Whoever sends a byte an hour holds no connection for ever; the largest file has time on a slow line.
    requestTimeout: 120_000,
    trustProxy: process.env.WASL_TRUST_PROXY === "1",
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  app.decorateRequest("language", "fr");
  app.decorateRequest("reader", undefined);
  app.addHook("onRequest", async (request, reply) => {
    request.language = preferredLanguage(request.headers["accept-language"]);
    reply.header("x-request-id", request.id);
    if (request.url.startsWith("/api/")) reply.header("cache-control", "no-store");
    if (!comesFromHere(request)) refuse("foreign-origin");
    if (/%00/i.test(request.url)) refuse("invalid-request");
  });
  app.addHook("preValidation", async (request) => {
    if (!isWellFormed(request.body)) refuse("invalid-request");
  });
  answerProblems(app, context);

  await app.register(cookie);
  await app.register(helmet, securityHeaders(config.exchange.tls !== undefined));
  await app.register(rateLimit, {
    max: options.requestsPerMinute ?? 3000,
    timeWindow: "1 minute",
    errorResponseBuilder: () => refusedForNow(),
  });
  await app.register(multipart, { limits: { fileSize: largest, files: 1, fields: 4, parts: 6 } });
  await describe(app, config.state);

  const metrics = createMetrics(async () => {
    const peers = await services.peers();
    return {
      waiting: Object.fromEntries(peers.map(({ state, waiting }) => [state, waiting])),
      reachable: Object.fromEntries(peers.map(({ state, reachable }) => [state, reachable])),
    };
  });
  app.addHook("onResponse", async (request, reply) => {
    metrics.answered(request.method, request.routeOptions.url ?? "none", reply.statusCode, reply.elapsedTime / 1000);
  });
  app.addHook("onClose", async () => metrics.stop());

  for (const routes of [
    sessionRoutes,
    accountRoutes,
    corridorRoutes,
    workRoutes,
    caseRoutes,
    attachmentRoutes,
    documentRoutes,
    diligenceRoutes,
    letterRoutes,
    counselRoutes,
    channelRoutes,
    monitorRoutes,
    indicatorRoutes,
    sealRoutes,
    outboxRoutes,
    registerRoutes,
    oversightRoutes,
    registerOversightRoutes,
    eventRoutes,
  ]) {
    routes(app, context);
  }
  const worker = await createWorker(services);
  workerRoutes(app, context, worker);
  workerCardRoutes(app, context, worker);
  observeRoutes(app, context, metrics);
  await servePages(app, config.webDir);
  await app.ready();
  return app as unknown as FastifyInstance;
}

function refusedForNow(): Error {
  try {
    return refuse("too-many-requests");
  } catch (refused) {
    return refused as Error;
  }
}
