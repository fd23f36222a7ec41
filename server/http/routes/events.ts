/**
 * Live updates. A reader is told of a case only when something that this very reader may see of it has changed: the hour of
 * what they may not see is not theirs either.
 */
import { z } from "zod";
import type { Officer } from "../../cases/api.ts";
import type { LiveEvent } from "../api.ts";
import type { Context, Routes } from "../context.ts";
import { requireReader } from "../reader.ts";

const heartbeatSeconds = 25;

export const eventRoutes: Routes = (app, context) => {
  const open = new Set<() => void>();
  app.addHook("preClose", async () => {
    for (const end of open) end();
  });

  app.get(
    "/api/events",
    {
      config: { rateLimit: false },
      schema: {
        tags: ["live"],
        summary: "Server-sent events: which case, list or outbox to fetch again; never a personal word",
        response: { 200: z.string().describe("text/event-stream of LiveEvent") },
        produces: ["text/event-stream"],
      },
    },
    async (request, reply) => {
      const { officer } = await requireReader(request, context.people);
      reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      reply.raw.writeHead(200, {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      const send = (event: LiveEvent) => reply.raw.write(`data: ${JSON.stringify(event)}\n\n`);
      reply.raw.write("retry: 2000\n\n");
      const stop = follow(context, officer, send);
      const beat = setInterval(() => reply.raw.write(": here\n\n"), heartbeatSeconds * 1000);
      const end = () => {
        clearInterval(beat);
        stop();
        open.delete(end);
        reply.raw.end();
      };
      open.add(end);
      request.raw.on("close", end);
    },
  );
};

/** Passes on what this officer may see change, in order; returns how to stop. */
export function follow(
  { services }: Pick<Context, "services">,
  officer: Officer,
  send: (event: LiveEvent) => void,
): () => void {
  const seen = new Map<string, number>();
  let last: Promise<void> = Promise.resolve();
  const onChange = (event: LiveEvent) => {
    last = last.then(() => pass(event)).catch(() => undefined);
  };
  const pass = async (event: LiveEvent) => {
    if (event.kind !== "case") return send(event);
    const version = await services.cases.visibleVersion(officer, event.ref);
    if (version === undefined || seen.get(event.ref) === version) return;
    seen.set(event.ref, version);
    send(event);
  };
  services.live.on("change", onChange);
  return () => {
    services.live.off("change", onChange);
  };
}
