/** Signing in and out, and who one is. */
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { readsFigures } from "../../people/rights.ts";
import type { Context, Routes } from "../context.ts";
import { refuse } from "../problem.ts";
import { headersOf, type Reader, requireReader } from "../reader.ts";
import { language, refusals } from "../schemas/common.ts";
import { demoPerson, session } from "../schemas/corridor.ts";

const tags = ["session"];
const rarely = { rateLimit: { max: 30, timeWindow: "1 minute" } };

export const sessionRoutes: Routes = (app, context) => {
  const { services, people } = context;

  app.get(
    "/api/session",
    { schema: { tags, summary: "Who is signed in", response: { 200: session, ...refusals } } },
    async (request) => toSession(context, await requireReader(request, people)),
  );

  app.post(
    "/api/session",
    {
      config: rarely,
      schema: {
        tags,
        summary: "Sign in with address and password",
        body: z.object({
          name: z.string().min(1).max(200).describe("E-mail address of the account"),
          password: z.string().min(1).max(200),
          code: z.string().max(12).optional().describe("Code of the second factor, for whoever has one"),
        }),
        response: { 200: session, ...refusals },
      },
    },
    async (request, reply) => {
      const { name, password, code } = request.body;
      const answer = await people.accounts.signIn({ email: name, password, code }, headersOf(request));
      if (answer === "no-match") return refuse("wrong-credentials");
      if (answer === "code-needed") return refuse("code-needed");
      return opened(context, reply, answer);
    },
  );

  app.put(
    "/api/session",
    {
      schema: {
        tags,
        summary: "Choose the language of this account",
        body: z.object({ language }),
        response: { 200: session, ...refusals },
      },
    },
    async (request) => {
      const reader = await requireReader(request, people);
      await people.accounts.speak(reader.id, request.body.language);
      return toSession(context, { ...reader, language: request.body.language });
    },
  );

  app.delete(
    "/api/session",
    { schema: { tags, summary: "Sign out", response: { 204: z.null(), ...refusals } } },
    async (request, reply) => {
      passCookies(reply, await people.accounts.signOut(headersOf(request)));
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/api/demo/people",
    {
      schema: {
        tags,
        summary: "Whom one may be, in the demonstration",
        response: { 200: z.array(demoPerson), ...refusals },
      },
    },
    async () => {
      if (!services.config.demonstration) return refuse("not-available-here");
      return (services.corridor.demonstration?.people ?? [])
        .filter((person) => person.state === services.config.state)
        .map((person) => ({
          id: person.id,
          name: person.name,
          nameArabic: person.nameArabic,
          post: { code: person.post, name: context.words.of(`posts.${person.post}`) },
          roles: person.roles.map((id) => ({ id, title: context.words.of(`roles-catalogue.${id}`) })),
          does: person.does,
        }));
    },
  );

  app.post(
    "/api/demo/session",
    {
      config: { rateLimit: { max: 120, timeWindow: "1 minute" } },
      schema: {
        tags,
        summary: "Be a demonstration person, without a password",
        body: z.object({ person: z.string().min(1).max(100) }),
        response: { 200: session, ...refusals },
      },
    },
    async (request, reply) => {
      if (!services.config.demonstration) return refuse("not-available-here");
      const answer = await people.accounts.signInDemonstration(request.body.person, headersOf(request));
      return opened(context, reply, answer ?? refuse("unknown-person"));
    },
  );
};

/** The session that has just been made, read back through the cookies that open it. */
async function opened(context: Context, reply: FastifyReply, answer: Response) {
  const cookies = passCookies(reply, answer);
  const headers = new Headers({ cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") });
  const who = await context.people.accounts.whoIs(headers);
  if (who === "nobody" || who === "expired") return refuse("wrong-credentials");
  const officer = (await context.people.officer(who.id)) ?? refuse("no-current-role");
  return toSession(context, { ...who, officer });
}

function passCookies(reply: FastifyReply, answer: Response): readonly string[] {
  const cookies = answer.headers.getSetCookie();
  for (const cookie of cookies) reply.header("set-cookie", cookie);
  return cookies;
}

function toSession({ services, words }: Context, reader: Reader) {
  const { officer } = reader;
  return {
    person: { id: reader.id, name: reader.name },
    state: services.config.state,
    post: { code: officer.post, name: words.of(`posts.${officer.post}`) },
    roles: officer.catalogueRoles.map((id) => ({ id, title: words.of(`roles-catalogue.${id}`) })),
    categories: { read: [...officer.reads], write: [...officer.writes] },
    figures: readsFigures(services.corridor.rights, officer.catalogueRoles),
    language: reader.language,
    expiresAt: reader.expiresAt,
  };
}
