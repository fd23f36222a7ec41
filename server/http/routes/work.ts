/** What there is to do, and the cases themselves: lists, opening, reading, acting, the mirror. */
import { z } from "zod";
import type { Routes } from "../context.ts";
import { logRead } from "../log-read.ts";
import { orRefuse, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { caseList, workItem } from "../schemas/case.ts";
import { openCase } from "../schemas/command.ts";
import { refusals } from "../schemas/common.ts";

const tags = ["cases"];
const text = z.string().max(200).optional();

export const workRoutes: Routes = (app, context) => {
  const { services, people } = context;

  app.get(
    "/api/work",
    {
      schema: {
        tags,
        summary: "What I must do, by when",
        querystring: z.object({ scope: z.enum(["mine", "post"]).default("mine") }),
        response: { 200: z.array(workItem), ...refusals },
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, people);
      const items = await services.cases.work(officer, request.query.scope);
      await logRead(context, officer, "worklist", { returned: items.map(({ ref }) => ref) });
      return [...items] as z.output<typeof workItem>[];
    },
  );

  app.get(
    "/api/cases",
    {
      schema: {
        tags,
        summary: "Search and filter; the text is looked up by keyed tokens, never stored",
        querystring: z.object({
          text,
          procedure: text,
          state: text,
          turn: text,
          flag: text,
          closed: z.stringbool().optional(),
          page: z.coerce.number().int().min(1).max(10_000).optional(),
        }),
        response: { 200: caseList, ...refusals },
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, people);
      const found = await services.cases.list(officer, request.query);
      const what = request.query.text ? "search" : "list";
      await logRead(context, officer, what, { returned: found.cases.map(({ ref }) => ref) });
      return found as z.output<typeof caseList>;
    },
  );

  app.post(
    "/api/cases",
    {
      schema: {
        tags,
        summary: "Open a case; nothing crosses before the first step",
        body: openCase,
        response: { 201: z.object({ ref: z.string() }), ...refusals },
      },
    },
    async (request, reply) => {
      const { officer } = await requireReader(request, people);
      const { procedure, parties } = request.body;
      // A State outside the corridor would be waited for for ever.
      if (Object.values(parties).some((state) => !Object.hasOwn(services.corridor.states, state))) {
        return refuse("wrong-parties");
      }
      reply.code(201);
      return orRefuse(await services.cases.open(officer, procedure, parties), procedure);
    },
  );
};
