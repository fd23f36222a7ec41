/** This State's own reading of each indicator: figures, no case. What is too few is not told to anybody (safeguards W8). */
import { quarters } from "@wasl/flow";
import { z } from "zod";
import { csvOf } from "../../indicators/csv.ts";
import { openLogs } from "../../indicators/log.ts";
import { readState, yearsOf } from "../../indicators/readings.ts";
import { readsFigures } from "../../people/rights.ts";
import type { Readings } from "../api.ts";
import type { Routes } from "../context.ts";
import { refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { language, refusals } from "../schemas/common.ts";
import { type ReadingsBody, readings } from "../schemas/indicators.ts";

const asked = z.object({
  year: z.coerce
    .number()
    .int()
    .min(2000)
    .max(2100)
    .optional()
    .describe("Default: the year of the last day that is read"),
  period: z
    .enum([...quarters, "year"])
    .optional()
    .describe("Default: the whole year"),
  opener: z.string().length(2).optional().describe("State that opened the cases. Default: the State that reads"),
  language: language.optional(),
});
const tags = ["indicators"];
const rarely = { rateLimit: { max: 120, timeWindow: "1 minute" } };

export const indicatorRoutes: Routes = (app, { services, people }) => {
  const { corridor, config } = services;
  const logs = openLogs(services);

  async function read(request: Parameters<typeof requireReader>[0], query: z.output<typeof asked>): Promise<Readings> {
    const reader = await requireReader(request, people);
    if (!readsFigures(corridor.rights, reader.officer.catalogueRoles)) return refuse("missing-right");
    const { year = logs.lastDay().year, period = "year", opener = config.state } = query;
    const isRead = Object.hasOwn(corridor.states, opener) && yearsOf(corridor, logs.lastDay().year).includes(year);
    if (!isRead) return refuse("invalid-request");
    return readState(corridor, logs, { year, period, opener }, query.language ?? reader.language);
  }

  app.get(
    "/api/indicators",
    {
      config: rarely,
      schema: {
        tags,
        summary: "This State’s reading of each indicator",
        querystring: asked,
        response: { 200: readings, ...refusals },
      },
    },
    async (request) => (await read(request, request.query)) as ReadingsBody,
  );

  app.get(
    "/api/indicators.csv",
    {
      config: rarely,
      schema: { tags, summary: "The same as CSV, each line with its definition", querystring: asked },
    },
    async (request, reply) => {
      const told = await read(request, request.query);
      const name = `indicators-${config.state}-${told.opener}-${told.year}-${told.period}.csv`;
      return reply
        .header("content-type", "text/csv; charset=utf-8")
        .header("content-disposition", `attachment; filename="${name}"`)
        .send(csvOf(told));
    },
  );
};
