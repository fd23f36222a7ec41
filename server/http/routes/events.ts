/**
 * Live updates. A reader is told of a case only when something that this very reader may see of it has changed: the hour of
 * what they may not see is not theirs either.
 */
import type { Officer } from "../../cases/api.ts";
import type { Services } from "../../services.ts";
import type { LiveEvent } from "../api.ts";
import type { Routes } from "../context.ts";
import { refuse } from "../problem.ts";
import { headersOf, requireReader } from "../reader.ts";
import { liveEvent } from "../schemas/common.ts";
import { type VersionServices, visibleVersions } from "../visible-versions.ts";

const heartbeatSeconds = 25;
/** One person's open pages, and everybody's together: beyond them pages look again by themselves. */
const mostOfOne = 20;
const mostOfAll = 2000;

export const eventRoutes: Routes = (app, context) => {
  const open = new Map<() => void, string>();
  app.addHook("preClose", async () => {
    for (const end of open.keys()) end();
  });

  app.get(
    "/api/events",
    {
      config: { rateLimit: false },
      schema: {
        tags: ["live"],
        summary: "Server-sent events: which case, list or outbox to fetch again; never a personal word",
        response: { 200: liveEvent.describe("One event of the stream") },
        produces: ["text/event-stream"],
      },
    },
    async (request, reply) => {
      const { officer } = await requireReader(request, context.people);
      const own = [...open.values()].filter((person) => person === officer.person).length;
      if (own >= mostOfOne || open.size >= mostOfAll) return refuse("too-many-requests");
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
      // Who has signed out, or no longer has the role, is told nothing more.
      const still = async () => {
        const who = await context.people.accounts.whoIs(headersOf(request));
        const now = typeof who === "string" ? undefined : await context.people.officer(who.id);
        return now !== undefined && now.post === officer.post && now.reads.join() === officer.reads.join();
      };
      const beat = setInterval(() => {
        still().then(
          (is) => (is ? reply.raw.write(": here\n\n") : end()),
          () => end(),
        );
      }, heartbeatSeconds * 1000);
      const end = () => {
        clearInterval(beat);
        stop();
        open.delete(end);
        reply.raw.end();
      };
      open.set(end, officer.person);
      request.raw.on("close", end);
    },
  );
};

/**
 * Passes on what this officer may see change, in order; returns how to stop. Work follows from cases: every change asks for
 * it, so the raw event would tell of changes that this officer may not see.
 */
export function follow(
  { services }: { readonly services: Pick<Services, "live" | "cases" | "outbox"> & VersionServices },
  officer: Officer,
  send: (event: LiveEvent) => void,
): () => void {
  const seen = new Map<string, { readonly version: number; readonly envelopes: string }>();
  let last: Promise<void> = Promise.resolve();
  const onChange = (event: LiveEvent) => {
    last = last.then(() => pass(event)).catch(() => undefined);
  };
  const pass = async (event: LiveEvent) => {
    if (event.kind === "outbox") return send(event);
    if (event.kind === "work" || !(await services.cases.mayOpen(officer, event.ref))) return;
    const versions = await visibleVersions(services, officer, event.ref);
    if (!versions) return;
    const now = { version: versions.now, envelopes: await standOf(services, officer, event.ref) };
    const before = seen.get(event.ref) ?? { version: versions.before, envelopes: now.envelopes };
    seen.set(event.ref, now);
    if (before.version === now.version && before.envelopes === now.envelopes) return;
    send(event);
    send({ kind: "work" });
  };
  services.live.on("change", onChange);
  return () => {
    services.live.off("change", onChange);
  };
}

/** Where the envelopes stand that this officer sees: a receipt changes the page and no event of the case. */
async function standOf({ outbox }: Pick<Services, "outbox">, officer: Officer, ref: string): Promise<string> {
  const envelopes = await outbox.ofCase(officer, ref);
  return envelopes.map(({ id, status, tries }) => `${id} ${status} ${tries}`).join();
}
