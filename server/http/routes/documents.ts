/** What is printed of a case, from the facts that this reader already holds. */
import { z } from "zod";
import { documentMaker } from "../../documents/documents.ts";
import type { Routes } from "../context.ts";
import { documentsOf } from "../documents.ts";
import { logRead } from "../log-read.ts";
import { orRefuse, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { caseParameters, language } from "../schemas/common.ts";

export const documentRoutes: Routes = (app, context) => {
  const { services, people, words } = context;

  app.get(
    "/api/cases/:ref/document.pdf",
    {
      config: { rateLimit: { max: 60, timeWindow: "1 minute" } },
      schema: {
        tags: ["documents"],
        summary: "The document as a PDF; SPECIMEN on every page without production keys",
        params: caseParameters,
        querystring: z.object({ kind: z.string().max(60).default("laissez-passer"), language: language.optional() }),
      },
    },
    async (request, reply) => {
      const reader = await requireReader(request, people);
      const view = orRefuse(await services.cases.view(reader.officer, request.params.ref));
      const { kind } = request.query;
      const offered = documentsOf(view).find((one) => one.kind === kind) ?? refuse("unknown-document");
      const facts = Object.fromEntries(view.facts.map(({ id, value }) => [id, value]));
      const fact = view.facts.find(({ id }) => id === documentMaker.factOf(kind));
      const issuing = view.parties[fact?.owner ?? ""] ?? services.config.state;
      const post = (facts[fact?.id ?? ""] as { issuingPost?: string } | undefined)?.issuingPost;
      const pdf = await documentMaker.make(
        kind,
        {
          facts,
          issuer: services.corridor.states[issuing]?.name ?? words.of(`states.${issuing}`),
          post: words.of(`posts.${post ?? reader.officer.post}`),
          specimen: services.config.demonstration,
        },
        [...new Set([request.query.language ?? "fr", "fr", "ar", "en"] as const)],
      );
      if (!pdf) return refuse("unknown-document");
      await logRead(context, reader.officer, "document", { ref: view.ref, returned: [offered.id] });
      return reply
        .header("content-type", "application/pdf")
        .header("content-disposition", `inline; filename="${kind}.pdf"`)
        .send(Buffer.from(pdf));
    },
  );
};
