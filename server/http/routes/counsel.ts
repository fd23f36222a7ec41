/** Who is counsel in a case: asked and named by those who keep the file. */
import { z } from "zod";
import type { Officer } from "../../cases/api.ts";
import type { Context, Routes } from "../context.ts";
import { logRead } from "../log-read.ts";
import { orRefuse, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { caseParameters, refusals } from "../schemas/common.ts";

const someone = z.object({ id: z.string(), name: z.string(), post: z.string() });
const answer = z.object({ counsel: someone.nullable(), choices: z.array(someone) });

export const counselRoutes: Routes = (app, context) => {
  const { people } = context;
  const schema = { tags: ["cases"], params: caseParameters, response: { 200: answer, ...refusals } };

  app.get(
    "/api/cases/:ref/counsel",
    { schema: { ...schema, summary: "Who is counsel in the case, and who may be named" } },
    async (request) => {
      const { officer } = await requireReader(request, people);
      const id = await keptCase(context, officer, request.params.ref);
      await logRead(context, officer, "counsel", { ref: request.params.ref });
      return counselOf(context, id);
    },
  );

  app.put(
    "/api/cases/:ref/counsel",
    {
      schema: {
        ...schema,
        summary: "Name counsel, who then reads this case and may object; null names nobody",
        body: z.object({ person: z.string().max(100).nullable() }),
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, people);
      const id = await keptCase(context, officer, request.params.ref);
      const { person } = request.body;
      const { choices } = await counselOf(context, id);
      if (person !== null && !choices.some((one) => one.id === person)) return refuse("invalid-request", { person });
      await people.mandates.name(id, person, officer.person);
      await logRead(context, officer, "counsel", { ref: request.params.ref });
      return counselOf(context, id);
    },
  );
};

/** The case's own id, for whoever keeps its measure (F) in a procedure where counsel has a part. */
async function keptCase({ services }: Context, officer: Officer, ref: string): Promise<string> {
  const view = orRefuse(await services.cases.view(officer, ref));
  const loaded = await services.cases.load(view.ref);
  const hasCounsel = Object.values(loaded?.definition.roles ?? {}).some(
    ({ catalogue, party }) => catalogue === "COUNSEL" && party === view.self,
  );
  if (!hasCounsel || !officer.writes.includes("F")) return refuse("missing-right");
  return (await services.cases.ownId(officer, view.ref)) ?? refuse("unknown-case");
}

async function counselOf({ people }: Context, id: string): Promise<z.output<typeof answer>> {
  const [now, choices] = await Promise.all([people.mandates.in(id), people.mandates.choices()]);
  const names = await people.accounts.names(choices.map(({ person }) => person));
  const all = choices.map(({ person, post }) => ({ id: person, name: names[person] ?? person, post }));
  return { counsel: all.find((one) => one.id === now) ?? null, choices: all };
}
