/** For machines that watch the server. Nothing here tells one case from another. */
import { z } from "zod";
import { healthOf } from "../../observe/health.ts";
import type { Metrics } from "../../observe/metrics.ts";
import type { App, Context } from "../context.ts";

const health = z.object({
  ok: z.boolean(),
  database: z.enum(["up", "down"]),
  peers: z.array(z.object({ state: z.string(), reachable: z.boolean(), waiting: z.number() })),
});

export function observeRoutes(app: App, { services }: Context, metrics: Metrics): void {
  const tags = ["operation"];
  const quiet = { config: { rateLimit: false as const }, logLevel: "warn" as const };

  app.get(
    "/health",
    { ...quiet, schema: { tags, summary: "Whether this server can work", response: { 200: health, 503: health } } },
    async (_request, reply) => {
      const found = await healthOf(services);
      return reply.code(found.ok ? 200 : 503).send({ ...found, peers: [...found.peers] });
    },
  );

  app.get(
    "/metrics",
    { ...quiet, schema: { tags, summary: "Prometheus text", response: { 200: z.string() } } },
    async (_request, reply) => {
      return reply.header("content-type", "text/plain; version=0.0.4; charset=utf-8").send(await metrics.text());
    },
  );
}
