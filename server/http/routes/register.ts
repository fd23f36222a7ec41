/** The register answers inside an open case, for its purpose, to the role that decides there; who tries elsewhere is remembered. */
import { z } from "zod";
import type { Officer } from "../../cases/api.ts";
import { shownReference } from "../../cases/shown.ts";
import { searchSeal } from "../../register/oversight/seal.ts";
import { isUnlike } from "../../register/oversight/unlike.ts";
import { checkQuestion } from "../../register/question.ts";
import { asksRegister, searchingRoles } from "../asks-register.ts";
import type { Context, Routes } from "../context.ts";
import { orRefuse, Refused, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { caseParameters, refusals } from "../schemas/common.ts";
import { registerAnswer, registerQuestion } from "../schemas/register.ts";

const tags = ["register"];
const config = { rateLimit: { max: 60, timeWindow: "1 minute" } };

export const registerRoutes: Routes = (app, context) => {
  const { services, people } = context;
  const seal = searchSeal(services.secret("register-searches"));

  app.post(
    "/api/cases/:ref/register",
    {
      config,
      schema: {
        tags,
        summary: "Candidates for a person who decides; never browsing, never a score",
        params: caseParameters,
        body: registerQuestion,
        response: { 200: registerAnswer, ...refusals },
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, people);
      const view = await orRemember(context, officer, request.params.ref, () =>
        mayAsk(context, officer, request.params.ref),
      );
      const at = services.clock();
      const zone = services.corridor.states[services.config.state]?.zone ?? "UTC";
      const today = at.toZonedDateTimeISO(zone).toPlainDate();
      const asked = await orRemember(context, officer, view.ref, () => orRefuse(checkQuestion(request.body, today)));
      const { candidates, notes } = await services.register.search(asked);
      const list = { at: at.toString({ smallestUnit: "millisecond" }), asked, candidates, notes };
      // First what will be left of it, then the list that will go: nothing is shown of which no trace remains.
      await remember(context, officer, `register ${Object.keys(asked).join(" ")}`, {
        ref: view.ref,
        sealed: seal.close(
          {
            asked,
            returned: candidates.map(({ id }) => id),
            unlike: isUnlike(asked, view),
            shown: shownReference(view.procedure.name, view.ref),
          },
          { person: officer.person, ref: view.ref },
        ),
      });
      await orRemember(context, officer, view.ref, async () =>
        orRefuse(await services.candidates.keep(officer, view.ref, list)),
      );
      return list as z.output<typeof registerAnswer>;
    },
  );

  app.get(
    "/api/cases/:ref/register",
    {
      config,
      schema: {
        tags,
        summary: "This reader’s last list in the case; it goes when the case closes",
        params: caseParameters,
        response: { 200: registerAnswer, 204: z.null().describe("Nothing was searched yet"), ...refusals },
      },
    },
    async (request, reply) => {
      const { officer } = await requireReader(request, people);
      const { ref } = request.params;
      const view = await orRemember(context, officer, ref, () => mayAsk(context, officer, ref));
      const list = orRefuse(await services.candidates.last(officer, view.ref));
      if (list === undefined) {
        reply.code(204);
        return null;
      }
      await remember(context, officer, "register-again", { ref: view.ref });
      // Lists of an earlier version have no notes.
      return { ...list, notes: list.notes ?? [] } as z.output<typeof registerAnswer>;
    },
  );

  app.post(
    "/api/register",
    {
      config,
      schema: { tags, summary: "There is no search outside a case: refused, and remembered", response: refusals },
    },
    async (request) => {
      const { officer } = await requireReader(request, people);
      return orRemember(context, officer, undefined, () => refuse("register-outside-a-case"));
    },
  );
};

/** The case, for who may search in it now; every other answer is a refusal with its own code. */
async function mayAsk({ services }: Context, officer: Officer, ref: string) {
  // Before the case is looked at: whoever may not search learns nothing of it here.
  if (searchingRoles(services, officer).length === 0) return refuse("missing-right");
  const view = orRefuse(await services.cases.view(officer, ref));
  if (view.closed) return refuse("register-case-closed");
  return (await asksRegister(services, officer, view)) ? view : refuse("register-not-here");
}

/** What was tried and refused leaves a line too. */
async function orRemember<T>(
  context: Context,
  officer: Officer,
  ref: string | undefined,
  attempt: () => Promise<T> | T,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof Refused)
      await remember(context, officer, `register-refused ${error.refusal.code}`, ref === undefined ? {} : { ref });
    throw error;
  }
}

/** One line of the access log: for the purpose of the role that searches, where the officer has one. */
async function remember(
  { services, people }: Context,
  officer: Officer,
  what: string,
  about: { readonly ref?: string; readonly sealed?: Buffer },
): Promise<void> {
  const searching = searchingRoles(services, officer);
  const roles = searching.length > 0 ? searching : officer.catalogueRoles;
  await people.accessLog.record({
    person: officer.person,
    role: roles.join(" "),
    post: officer.post,
    purpose: [...new Set(roles.map((role) => services.corridor.rights[role]?.purpose ?? role))].join(" "),
    what,
    ...about,
  });
}
