/** What is printed of a case, from the facts that this reader already holds. */

import type { CaseView } from "@wasl/procedure";
import { z } from "zod";
import type { Officer } from "../../cases/api.ts";
import { documentMaker } from "../../documents/documents.ts";
import { readDocument } from "../../documents/fields.ts";
import { photoOf } from "../../documents/print.ts";
import type { Services } from "../../services.ts";
import type { Context, Routes } from "../context.ts";
import { documentsOf } from "../documents.ts";
import { logRead } from "../log-read.ts";
import { orRefuse, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { caseParameters } from "../schemas/common.ts";

export const documentRoutes: Routes = (app, context) => {
  const { services, people } = context;

  app.get(
    "/api/cases/:ref/document.pdf",
    {
      config: { rateLimit: { max: 60, timeWindow: "1 minute" } },
      schema: {
        tags: ["documents"],
        summary: "The document as a PDF; SPECIMEN on every page without production keys",
        params: caseParameters,
        querystring: z.object({ kind: z.string().max(60).default("laissez-passer") }),
      },
    },
    async (request, reply) => {
      const { officer } = await requireReader(request, people);
      const view = orRefuse(await services.cases.view(officer, request.params.ref));
      const { kind } = request.query;
      const offered =
        documentsOf(view, services.corridor.procedures[view.procedure.name], services.clock()).find(
          (one) => one.kind === kind,
        ) ?? refuse("unknown-document");
      const pdf = (await storedPage(context, officer, view, kind)) ?? (await printedPage(context, officer, view, kind));
      if (!pdf) return refuse("unknown-document");
      await logRead(context, officer, "document", { ref: view.ref, returned: [offered.id] });
      return reply
        .header("content-type", "application/pdf")
        .header("content-disposition", `inline; filename="${kind}-${offered.id}.pdf"`)
        .send(Buffer.from(pdf));
    },
  );
};

/** On the server that issued, the very page that its two people have signed. */
async function storedPage({ services }: Context, officer: Officer, view: CaseView, kind: string) {
  const { page } = readDocument(heldValue(view, documentMaker.factOf(kind))) ?? {};
  const stored = page === undefined ? undefined : await services.attachments.get(officer, view.ref, page);
  return stored?.ok ? stored.value.bytes : undefined;
}

/** On the other State's server the same page, made of the same facts: what its border compares with the sheet. */
async function printedPage({ services }: Context, officer: Officer, view: CaseView, kind: string) {
  const facts = Object.fromEntries(view.facts.map(({ id, value }) => [id, value]));
  const owner = view.facts.find(({ id }) => id === documentMaker.factOf(kind))?.owner ?? "";
  const state = view.parties[owner] ?? services.config.state;
  const photo = photoOf(facts);
  const file = photo && orRefuse(await services.attachments.get(officer, view.ref, photo.hash));
  const specimen = await isSpecimen(services, state);
  return services.print({ kind, facts, state, specimen, ...(file ? { photo: file.bytes } : {}) });
}

/** A State whose keys are not known here is taken for one of a demonstration. */
async function isSpecimen({ config, seals, peerSeals }: Services, state: string): Promise<boolean> {
  if (state === config.state) return seals.demonstration;
  return (await peerSeals()).find((peer) => peer.state === state)?.demonstration ?? true;
}

const heldValue = (view: CaseView, fact: string | undefined) => view.facts.find(({ id }) => id === fact)?.value;
