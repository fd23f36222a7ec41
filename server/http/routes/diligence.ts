/** What an administration did in a case, printed for the judge from the view that a court has of it. */
import { z } from "zod";
import type { Officer } from "../../cases/api.ts";
import { shownReference } from "../../cases/shown.ts";
import { diligence } from "../../documents/diligence/diligence.ts";
import { categoriesOf } from "../../people/rights.ts";
import type { Routes } from "../context.ts";
import { diligenceOf } from "../documents.ts";
import { logRead } from "../log-read.ts";
import { orRefuse, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { caseParameters } from "../schemas/common.ts";

/** The row of the matrix that says what a court may read. */
const court = "COURT_READ";

export const diligenceRoutes: Routes = (app, context) => {
  const { services, people } = context;

  app.get(
    "/api/cases/:ref/diligence.pdf",
    {
      config: { rateLimit: { max: 60, timeWindow: "1 minute" } },
      schema: {
        tags: ["documents"],
        summary:
          "The diligence of this State in the case, as one document for the judge: what a court may read, nothing more",
        params: caseParameters,
        querystring: z.object({ language: z.enum(["fr", "ar", "en"]).optional() }),
      },
    },
    async (request, reply) => {
      const { officer, language } = await requireReader(request, people);
      const own = orRefuse(await services.cases.view(officer, request.params.ref));
      const loaded = (await services.cases.load(own.ref)) ?? refuse("unknown-case");
      if (diligenceOf(own, officer, loaded.definition).length === 0) return refuse("unknown-document");
      const asCourt: Officer = { ...officer, catalogueRoles: [court], ...categoriesOf(services.rights, [court]) };
      const view = orRefuse(await services.cases.view(asCourt, request.params.ref));
      const { corridor, config, clock, seals } = services;
      const asked = request.query.language ?? language;
      const texts = corridor.texts(asked);
      const person = await services.cases.personName(asCourt, view.ref);
      const state = corridor.states[config.state];
      const pdf = diligence({
        view,
        definition: loaded.definition,
        shown: shownReference(view.procedure.name, view.ref),
        language: asked,
        word: (key) => texts[key],
        state: (code) => corridor.states[code]?.name[asked] ?? code,
        zone: state?.zone ?? "UTC",
        now: clock().toString(),
        specimen: config.demonstration || seals.demonstration,
        ...(person ? { person } : {}),
      });
      await logRead(context, officer, "diligence", { ref: view.ref });
      return reply
        .header("content-type", "application/pdf")
        .header(
          "content-disposition",
          `inline; filename="diligence-${shownReference(view.procedure.name, view.ref)}.pdf"`,
        )
        .send(Buffer.from(pdf));
    },
  );
};
