/** The register answers inside an open case, to those who decide there, and remembers what it gave. */
import { z } from "zod";
import type { Routes } from "../context.ts";
import { logRead } from "../log-read.ts";
import { orRefuse, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { registerAnswer } from "../schemas/case.ts";
import { caseParameters, refusals } from "../schemas/common.ts";

const part = z.string().trim().min(1).max(100).optional();

export const registerRoutes: Routes = (app, context) => {
  const { services, people } = context;

  app.get(
    "/api/cases/:ref/register",
    {
      config: { rateLimit: { max: 60, timeWindow: "1 minute" } },
      schema: {
        tags: ["register"],
        summary: "Candidates for a person decides on; never browsing, never a score kept",
        params: caseParameters,
        querystring: z.object({ given: part, family: part, father: part, birth: part }),
        response: { 200: registerAnswer, ...refusals },
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, people);
      const view = orRefuse(await services.cases.view(officer, request.params.ref));
      // Whoever writes the nationality decision, on the side that decides it, while the case is open.
      const decides = officer.catalogueRoles.some(
        (role) => services.corridor.rights[role]?.side === "requested" && services.rights.mayWrite(role, "D"),
      );
      if (!decides) return refuse("missing-right");
      if (view.closed || !view.sent) return refuse("register-not-here");
      const asked = request.query;
      if (Object.values(asked).every((value) => value === undefined))
        return refuse("invalid-request", { field: "family" });
      const candidates = await services.register.search(asked);
      const fields = Object.keys(asked).filter((name) => asked[name as keyof typeof asked] !== undefined);
      await logRead(context, officer, `register by ${fields.join(" ")}`, {
        ref: view.ref,
        returned: candidates.map(({ id }) => id),
      });
      return {
        candidates: candidates.map(({ id, record, agreement }) => ({
          id,
          record: { ...record },
          agreement: { ...agreement },
        })),
      };
    },
  );
};
