/** What leaves: its state, the reason, the next try; a second person reads, lets go or keeps back. */
import { z } from "zod";
import type { Routes } from "../context.ts";
import { logRead } from "../log-read.ts";
import { orRefuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { envelope } from "../schemas/case.ts";
import { refusals } from "../schemas/common.ts";

const tags = ["outbox"];
const parameters = z.object({ id: z.string().min(1).max(100) });

export const outboxRoutes: Routes = (app, context) => {
  const { services, people } = context;

  app.get(
    "/api/outbox",
    {
      schema: {
        tags,
        summary: "Envelopes of this person, this post or everything this person may see",
        querystring: z.object({ scope: z.enum(["mine", "post", "all"]).default("post") }),
        response: { 200: z.array(envelope), ...refusals },
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, people);
      const envelopes = await services.outbox.list(officer, request.query.scope);
      await logRead(context, officer, "outbox", { returned: [...new Set(envelopes.map(({ ref }) => ref))] });
      return [...envelopes] as z.output<typeof envelope>[];
    },
  );

  const acts = {
    withdraw: {
      summary: "Take back what was never attempted; the case returns to before it",
      act: services.outbox.withdraw,
    },
    clear: { summary: "The second reader has read everything and lets it leave", act: services.outbox.clear },
    refuse: {
      summary: "The second reader keeps it back; the case returns to before it",
      act: services.outbox.withdraw,
    },
    retry: {
      summary: "Try again now",
      act: async (officer: Parameters<typeof services.outbox.clear>[0], id: string) => {
        const mine = (await services.outbox.list(officer, "all")).find((one) => one.id === id);
        if (!mine) return { ok: false, refusal: { code: "unknown-envelope" } } as const;
        await services.outbox.tryNow(id);
        return { ok: true, value: mine } as const;
      },
    },
  } as const;

  for (const [name, { summary, act }] of Object.entries(acts)) {
    app.post(
      `/api/outbox/:id/${name}`,
      { schema: { tags, summary, params: parameters, response: { 200: envelope, ...refusals } } },
      async (request) => {
        const { officer } = await requireReader(request, people);
        const done = orRefuse(await act.call(services.outbox, officer, request.params.id));
        await logRead(context, officer, `outbox-${name}`, { ref: done.ref });
        return done as z.output<typeof envelope>;
      },
    );
  }
};
