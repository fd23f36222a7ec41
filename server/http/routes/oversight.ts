/** For those who control: the access log, broken glass and its review. */
import { z } from "zod";
import type { Officer } from "../../cases/api.ts";
import type { Routes } from "../context.ts";
import { orRefuse, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { accessLogPage } from "../schemas/case.ts";
import { category, instant, refusals } from "../schemas/common.ts";

const tags = ["oversight"];

const broken = z.object({
  id: z.string(),
  person: z.string(),
  post: z.string(),
  ref: z.string(),
  category,
  reason: z.string(),
  at: instant,
  until: instant,
  reviewedBy: z.string().nullable(),
  verdict: z.string().nullable(),
});

export const oversightRoutes: Routes = (app, { services, people }) => {
  const mustControl = (officer: Officer) => (officer.reads.includes("R") ? officer : refuse("missing-right"));

  app.get(
    "/api/access-log",
    {
      schema: {
        tags,
        summary: "Who read what, for which purpose; newest first",
        querystring: z.object({ ref: z.string().max(100).optional(), before: z.coerce.number().int().optional() }),
        response: { 200: accessLogPage, ...refusals },
      },
    },
    async (request) => {
      mustControl((await requireReader(request, people)).officer);
      const entries = await people.accessLog.list(request.query);
      const names = await people.accounts.names([...new Set(entries.map(({ person }) => person))]);
      return {
        entries: entries.map(({ at, role, post, person, what, ref, purpose }) => ({
          at,
          role,
          post,
          person: names[person] ?? person,
          what,
          ref,
          purpose,
        })),
      };
    },
  );

  app.get(
    "/api/access-log/proof",
    {
      schema: {
        tags,
        summary: "Head of the chain and the first line that does not follow, if any",
        response: {
          200: z.object({ lines: z.int(), hash: z.string(), brokenAt: z.int().optional() }),
          ...refusals,
        },
      },
    },
    async (request) => {
      mustControl((await requireReader(request, people)).officer);
      const { sequence, hash } = await people.accessLog.head();
      return { lines: sequence, hash, brokenAt: await people.accessLog.firstBroken() };
    },
  );

  app.get(
    "/api/broken-glass",
    { schema: { tags, summary: "Every time the glass was broken", response: { 200: z.array(broken), ...refusals } } },
    async (request) => {
      mustControl((await requireReader(request, people)).officer);
      return [...(await people.brokenGlass.list())] as z.output<typeof broken>[];
    },
  );

  app.post(
    "/api/broken-glass/:id/review",
    {
      schema: {
        tags,
        summary: "Judge a reason; not justified ends it at once",
        params: z.object({ id: z.uuid() }),
        body: z.object({ verdict: z.enum(["justified", "not-justified"]) }),
        response: { 200: broken, ...refusals },
      },
    },
    async (request) => {
      const officer = mustControl((await requireReader(request, people)).officer);
      const reviewed = orRefuse(await people.brokenGlass.review(officer, request.params.id, request.body.verdict));
      return reviewed as z.output<typeof broken>;
    },
  );

  app.get(
    "/api/mailbox",
    {
      schema: {
        tags: ["demonstration"],
        summary: "Reminders as they would have been mailed: kept here when no mail server is set",
        response: {
          200: z.array(z.object({ at: instant, recipient: z.string(), subject: z.string(), body: z.string() })),
          ...refusals,
        },
      },
    },
    async (request) => {
      if (!services.config.demonstration) return refuse("not-available-here");
      const reader = await requireReader(request, people);
      return [...(await people.mailbox(reader.id))];
    },
  );
};
