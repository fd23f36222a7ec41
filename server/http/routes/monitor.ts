/** What the independent monitor sees: totals, flags and the departures to come. Never a case, never a name (safeguards §§6 and 10). */
import { z } from "zod";
import type { Officer } from "../../cases/api.ts";
import { smallestCell, watchRemovals } from "../../oversight/removals.ts";
import type { Context, Routes } from "../context.ts";
import { refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { instant, refusals } from "../schemas/common.ts";

const count = z.int().nullable().describe(`null: fewer than ${smallestCell}, and not told`);

const watched = z.object({
  smallestCell: z.int(),
  procedures: z.array(
    z.object({
      procedure: z.string(),
      open: count,
      closed: count,
      flags: z.array(z.object({ flag: z.string(), count })),
    }),
  ),
  departures: z.array(z.object({ day: z.string(), from: z.string(), to: z.string(), need: z.string(), at: instant })),
});

export const monitorRoutes: Routes = (app, context) => {
  app.get(
    "/api/monitor",
    {
      schema: {
        tags: ["oversight"],
        summary: "For the independent monitor: totals, flags, departures to come",
        response: { 200: watched, ...refusals },
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, context.people);
      if (!isMonitor(context, officer)) return refuse("missing-right");
      const { procedures, departures } = await watchRemovals(context.services);
      return { smallestCell, procedures: [...procedures], departures: [...departures] } as z.output<typeof watched>;
    },
  );
};

const isMonitor = ({ services }: Context, { catalogueRoles }: Officer): boolean =>
  catalogueRoles.some((role) => services.corridor.rights[role]?.side === "independent");
