/** One case: its page, acting on it, the mirror of what the other State holds, who it may be, broken glass. */
import type { CaseView } from "@wasl/procedure";
import { z } from "zod";
import type { Officer } from "../../cases/api.ts";
import { shownReference } from "../../cases/shown.ts";
import type { Language } from "../api.ts";
import { asksRegister } from "../asks-register.ts";
import type { Context, Routes } from "../context.ts";
import { diligenceOf, documentsOf, lettersOf } from "../documents.ts";
import { logRead } from "../log-read.ts";
import { orRefuse, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { casePage, mirror } from "../schemas/case.ts";
import { act } from "../schemas/command.ts";
import { caseParameters, category, personName, refusals } from "../schemas/common.ts";

const tags = ["cases"];

export const caseRoutes: Routes = (app, context) => {
  const { services, people } = context;

  app.get(
    "/api/cases/:ref",
    {
      schema: {
        tags,
        summary: "A case as this reader may see it",
        params: caseParameters,
        response: { 200: casePage, ...refusals },
      },
    },
    async (request) => {
      const { officer, language } = await requireReader(request, people);
      const { ref } = request.params;
      const widened = await people.brokenGlass.widen(officer, ref);
      const view = orRefuse(await services.cases.view(widened, ref));
      await logRead(context, officer, widened === officer ? "case" : "case-broken-glass", { ref: view.ref });
      return pageOf(context, widened, view, language, officer);
    },
  );

  app.post(
    "/api/cases/:ref/commands",
    {
      schema: {
        tags,
        summary: "Take a step, raise a flag, write, record: one transaction, or nothing",
        params: caseParameters,
        body: act,
        response: { 200: casePage, ...refusals },
      },
    },
    async (request) => {
      const { officer, language } = await requireReader(request, people);
      const { command, version } = request.body;
      const result = await services.cases.act(officer, request.params.ref, command, version);
      const { view } = orRefuse(
        result,
        result.ok ? undefined : await procedureOf(context, officer, request.params.ref),
      );
      await logRead(context, officer, "case", { ref: view.ref });
      return pageOf(context, officer, view, language);
    },
  );

  app.get(
    "/api/cases/:ref/mirror/:party",
    {
      schema: {
        tags,
        summary: "Exactly what a party holds, rebuilt from what was sent to it",
        params: caseParameters.extend({ party: z.string().min(1).max(100) }),
        response: { 200: mirror, ...refusals },
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, people);
      const { ref, party } = request.params;
      const own = orRefuse(await services.cases.view(officer, ref));
      const state = own.parties[party] ?? refuse("invalid-request", { party });
      const view = orRefuse(await services.cases.mirror(officer, ref, party));
      await logRead(context, officer, "mirror", { ref: own.ref });
      return { party, state, view } as z.output<typeof mirror>;
    },
  );

  const duplicates = z.array(
    z.object({
      ref: z.string(),
      shown: z.string(),
      person: personName.optional(),
      procedure: z.string().optional(),
      state: z.string().optional(),
    }),
  );
  app.get(
    "/api/cases/:ref/duplicates",
    {
      schema: {
        tags,
        summary: "Cases that may be of the same person; a person compares, nothing merges",
        params: caseParameters,
        response: { 200: duplicates, ...refusals },
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, people);
      const found = orRefuse(await services.persons.duplicates(officer, request.params.ref));
      await logRead(context, officer, "duplicates", { ref: request.params.ref, returned: found.map(({ ref }) => ref) });
      return [...found] as z.output<typeof duplicates>;
    },
  );

  app.get(
    "/api/cases/:ref/same-person",
    {
      schema: {
        tags,
        summary: "Cases that a person has said to be of the same person",
        params: caseParameters,
        response: { 200: duplicates, ...refusals },
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, people);
      const refs = orRefuse(await services.persons.linked(officer, request.params.ref));
      const found = await Promise.all(
        refs.map(async (ref) => {
          const view = orRefuse(await services.cases.view(officer, ref));
          const shown = shownReference(view.procedure.name, view.ref);
          const { name: procedure } = view.procedure;
          return {
            ref: view.ref,
            procedure,
            state: view.state,
            shown,
            person: await services.cases.personName(officer, ref),
          };
        }),
      );
      await logRead(context, officer, "duplicates", { ref: request.params.ref, returned: refs });
      return found as z.output<typeof duplicates>;
    },
  );

  app.put(
    "/api/cases/:ref/person",
    {
      schema: {
        tags,
        summary: "Say that this case is of the same person as another, or undo it",
        params: caseParameters,
        body: z.object({ same: z.string().max(100).nullable().describe("Reference of the other case; null undoes") }),
        response: { 200: casePage, ...refusals },
      },
    },
    async (request) => {
      const { officer, language } = await requireReader(request, people);
      const { view } = orRefuse(await services.persons.linkPerson(officer, request.params.ref, request.body.same));
      await logRead(context, officer, "case", { ref: view.ref });
      return pageOf(context, officer, view, language);
    },
  );

  app.post(
    "/api/cases/:ref/broken-glass",
    {
      schema: {
        tags,
        summary: "Read one more category for one hour, with a reason that is reviewed",
        params: caseParameters,
        body: z.object({ category, reason: z.string().max(2000) }),
        response: { 201: z.object({ id: z.string(), until: z.string() }), ...refusals },
      },
    },
    async (request, reply) => {
      const { officer } = await requireReader(request, people);
      const { ref } = request.params;
      if (!(await services.cases.mayOpen(officer, ref))) return refuse("unknown-case");
      const broken = orRefuse(await people.brokenGlass.break(officer, ref, request.body.category, request.body.reason));
      await logRead(context, officer, `broken-glass-${request.body.category}`, { ref });
      reply.code(201);
      return { id: broken.id, until: broken.until };
    },
  );
};

/** Everything on one case page, for a reader whose view is already theirs alone. */
async function pageOf(
  context: Context,
  officer: Officer,
  view: CaseView,
  language: Language,
  /** Without what they broke the glass for: that is read, and goes on no paper. */
  self: Officer = officer,
) {
  const { services, people, words } = context;
  const [envelopes, person, names, asks] = await Promise.all([
    services.outbox.ofCase(officer, view.ref),
    services.cases.personName(officer, view.ref),
    people.accounts.names(accountsIn(view)),
    asksRegister(services, officer, view),
  ]);
  const definition = services.corridor.procedures[view.procedure.name];
  const page = {
    shown: shownReference(view.procedure.name, view.ref),
    person,
    view,
    envelopes,
    documents: [
      ...documentsOf(view, definition, services.clock()),
      ...diligenceOf(view, officer, definition),
      ...lettersOf(services.corridor.letters ?? [], view, self, definition),
    ],
    staysHome: words.list(view.procedure.name, "stays", language),
    people: names,
    asksRegister: asks,
  };
  return page as z.output<typeof casePage>;
}

/** Accounts named in the story or in a waiting signature. */
function accountsIn(view: CaseView): readonly string[] {
  const found = [...view.story.map(({ person }) => person), ...view.offers.map(({ prepared }) => prepared?.person)];
  return [...new Set(found)].filter((id) => id !== undefined);
}

/** So that a refusal can name its conditions; the reader may see the case, or the refusal names none. */
async function procedureOf(context: Context, officer: Officer, ref: string): Promise<string | undefined> {
  const view = await context.services.cases.view(officer, ref);
  return view.ok ? view.value.procedure.name : undefined;
}
