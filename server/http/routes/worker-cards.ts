/** An officer hands a worker the code of the season: shown once, to be written or printed on paper. */
import bwip from "bwip-js/node";
import { z } from "zod";
import { publicUrl } from "../../people/side.ts";
import { offerBeside } from "../../worker/offer.ts";
import { daysCounted } from "../../worker/season.ts";
import type { Worker } from "../../worker/worker.ts";
import type { App, Context } from "../context.ts";
import { logRead } from "../log-read.ts";
import { orRefuse, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { caseParameters, refusals } from "../schemas/common.ts";
import { beside, card, yearCount } from "../schemas/worker.ts";

const tags = ["worker"];
/** The offices that stand beside the worker; never the employer. */
const giving = new Set(["WORK_ORIGIN", "WORK_AUTH"]);

export function workerCardRoutes(app: App, context: Context, { cards }: Worker): void {
  const { services, people, words } = context;

  /** The case, for an officer who may give its worker a code. */
  const seasonOf = async (request: Parameters<typeof requireReader>[0], ref: string) => {
    const { officer } = await requireReader(request, people);
    const view = orRefuse(await services.cases.view(officer, ref));
    const definition = services.corridor.procedures[view.procedure.name];
    const isWorkers = Object.values(definition?.roles ?? {}).some(
      (role) => role.party === view.self && role.catalogue === "WORKER",
    );
    if (!isWorkers || !view.sent || !officer.catalogueRoles.some((role) => giving.has(role)))
      return refuse("missing-right");
    return { officer, view };
  };

  app.get(
    "/api/cases/:ref/worker-card",
    {
      schema: {
        tags,
        summary: "Codes given for this season, without the codes",
        params: caseParameters,
        response: { 200: z.array(card), ...refusals },
      },
    },
    async (request) => [...(await cards.list((await seasonOf(request, request.params.ref)).view.ref))],
  );

  app.post(
    "/api/cases/:ref/worker-card",
    {
      schema: {
        tags,
        summary: "A new code; the earlier ones end. Shown this once",
        params: caseParameters,
        response: {
          201: z.object({
            code: z.string(),
            address: z.string(),
            square: z.string().describe("The address as a QR code, SVG"),
          }),
          ...refusals,
        },
      },
    },
    async (request, reply) => {
      const { officer, view } = await seasonOf(request, request.params.ref);
      const { code } = await cards.issue({ ref: view.ref, post: officer.post }, officer.person);
      await logRead(context, officer, "worker-card", { ref: view.ref });
      reply.code(201);
      // After the hash: no server's log ever has it.
      const address = `${publicUrl(services.config)}/worker#${code}`;
      return { code, address, square: bwip.toSVG({ bcid: "qrcode", text: address, scale: 3 }) };
    },
  );

  app.get(
    "/api/cases/:ref/year-count",
    {
      schema: {
        tags,
        summary: "Six months a year in both readings, as the worker sees them too",
        params: caseParameters,
        response: { 200: yearCount, ...refusals },
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, people);
      const view = orRefuse(await services.cases.view(officer, request.params.ref));
      if (!Object.hasOwn(view.lists, "days") && view.self !== "host") return refuse("not-available-here");
      // All days count, also those from before the reader came to the case.
      const whole = Object.hasOwn(view.lists, "days") ? await services.cases.load(view.ref) : undefined;
      return daysCounted(services, whole ? { ...view, lists: whole.replica.lists } : view);
    },
  );

  app.get(
    "/api/cases/:ref/offer",
    {
      schema: {
        tags,
        summary: "What the offer promised, beside the contract; empty where no offer is linked on this server",
        params: caseParameters,
        response: { 200: beside, ...refusals },
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, people);
      const view = orRefuse(await services.cases.view(officer, request.params.ref));
      const beside = await offerBeside(services, words, view);
      if (beside) await logRead(context, officer, "offer", { ref: view.ref });
      return [...(beside ?? [])];
    },
  );

  app.delete(
    "/api/cases/:ref/worker-card",
    {
      schema: {
        tags,
        summary: "The code ends at once, and every session with it",
        params: caseParameters,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const { view } = await seasonOf(request, request.params.ref);
      await cards.revoke(view.ref);
      return reply.code(204).send(null);
    },
  );
}
