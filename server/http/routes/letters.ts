/** A letter that a step of a case gives, printed from the view that its reader has of the case. */
import { z } from "zod";
import { shownReference } from "../../cases/shown.ts";
import { lettersGiven } from "../../documents/letters/given.ts";
import { printLetter } from "../../documents/letters/letter.ts";
import type { Routes } from "../context.ts";
import { logRead } from "../log-read.ts";
import { orRefuse, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { caseParameters } from "../schemas/common.ts";

export const letterRoutes: Routes = (app, context) => {
  const { services, people } = context;

  app.get(
    "/api/cases/:ref/letter.pdf",
    {
      config: { rateLimit: { max: 60, timeWindow: "1 minute" } },
      schema: {
        tags: ["documents"],
        summary: "A letter to the person or to the other State, after a step of the case; SPECIMEN in a demonstration",
        params: caseParameters,
        querystring: z.object({ letter: z.string().max(60), language: z.enum(["fr", "ar", "en"]).optional() }),
      },
    },
    async (request, reply) => {
      const { officer, language } = await requireReader(request, people);
      const view = orRefuse(await services.cases.view(officer, request.params.ref));
      const { definition } = (await services.cases.load(view.ref)) ?? refuse("unknown-case");
      const { corridor, config, seals } = services;
      const given =
        lettersGiven(corridor.letters ?? [], view, officer, definition).find(
          ({ letter }) => letter.id === request.query.letter,
        ) ?? refuse("unknown-letter");
      const shown = shownReference(view.procedure.name, view.ref);
      const pdf = printLetter({
        given,
        view,
        definition,
        shown,
        language: request.query.language ?? language,
        texts: corridor.texts,
        states: corridor.states,
        specimen: config.demonstration || seals.demonstration,
      });
      await logRead(context, officer, "letter", { ref: view.ref, returned: [given.letter.id] });
      return reply
        .header("content-type", "application/pdf")
        .header("content-disposition", `inline; filename="${given.letter.id}-${shown}.pdf"`)
        .send(Buffer.from(pdf));
    },
  );
};
