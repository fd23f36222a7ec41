/** A worker's own door: the season that a paper opens, and complaints, for which nobody has to sign in. */
import type { CaseView, Json } from "@wasl/procedure";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Card, Cards } from "../../worker/cards.ts";
import type { ComplaintState, Complaints } from "../../worker/complaints.ts";
import { ownSending } from "../../worker/complaints.ts";
import { offerBeside } from "../../worker/offer.ts";
import { inSeason } from "../../worker/own-case.ts";
import { daysCounted, factOf, isWorkers, listed, may, termsOf } from "../../worker/season.ts";
import type { Worker } from "../../worker/worker.ts";
import type { App, Context } from "../context.ts";
import { logRead } from "../log-read.ts";
import { orRefuse, refuse } from "../problem.ts";
import { refusals } from "../schemas/common.ts";
import { complaint, complaintState, season, signIn, workerAct } from "../schemas/worker.ts";

const tags = ["worker"];
const placement = "seasonal-placement";
const complaints = "seasonal-complaint";
const seldom = { rateLimit: { max: 12, timeWindow: "1 minute" } };
/** A recording of a few minutes, written in base 64. */
const bodyLimit = 7 * 1024 * 1024;

export function workerRoutes(app: App, context: Context, worker: Worker): void {
  const { services } = context;
  const cookie = `wasl-worker-${services.config.state.toLowerCase()}`;

  const cardOf = async (request: FastifyRequest): Promise<Card | undefined> => {
    const token = request.cookies[cookie];
    return token ? worker.cards.session(token) : undefined;
  };
  const requireCard = async (request: FastifyRequest): Promise<Card> =>
    (await cardOf(request)) ?? refuse(request.cookies[cookie] ? "session-expired" : "not-signed-in");
  const setCookie = (reply: FastifyReply, token: string) =>
    reply.setCookie(cookie, token, {
      path: "/api/worker",
      httpOnly: true,
      sameSite: "strict",
      secure: services.config.exchange.tls !== undefined,
    });

  app.post(
    "/api/worker/session",
    {
      config: seldom,
      schema: {
        tags,
        summary: "Sign in with the code on the paper and one’s own number",
        body: signIn,
        response: { 200: season, ...refusals },
      },
    },
    async (request, reply) => {
      const found = await worker.cards.signIn(request.body.code, request.body.pin);
      if (found === "no-match") return refuse("wrong-code");
      if (found === "plain-pin") return refuse("plain-pin");
      setCookie(reply, found.token);
      return seasonOf(context, worker, found.card);
    },
  );

  app.delete(
    "/api/worker/session",
    {
      schema: {
        tags,
        summary: "Sign out: nothing readable stays on the phone",
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const token = request.cookies[cookie];
      if (token) await worker.cards.signOut(token);
      reply.clearCookie(cookie, { path: "/api/worker" });
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/api/worker/season",
    { schema: { tags, summary: "My season", response: { 200: season, ...refusals } } },
    async (request) => seasonOf(context, worker, await requireCard(request)),
  );

  app.post(
    "/api/worker/acts",
    {
      schema: {
        tags,
        summary: "Answer, accept, ask for a change, add days, dispute a statement",
        body: workerAct,
        response: { 200: season, ...refusals },
      },
    },
    async (request) => {
      const card = await requireCard(request);
      const { commands, version } = request.body;
      if (!commands.every(isWorkers)) return refuse("missing-right");
      const officer = inSeason(card);
      let current = version;
      for (const command of commands) {
        if (command.do === "contribute") {
          const view = orRefuse(await services.cases.view(officer, card.ref));
          // Sent again after the network was lost: it is there already.
          if (view.lists[command.list]?.some(({ id }) => id === command.id)) continue;
          current = view.version;
        }
        const done = await services.cases.act(officer, card.ref, command, current);
        const paid = command.do === "record" && ["asked", "paid"].includes(String(command.facts.fees));
        if (paid && done.ok) await feesComplaint(worker.complaints, card, done.value.view);
        current = orRefuse(done, placement).view.version;
      }
      return seasonOf(context, worker, card);
    },
  );

  app.post(
    "/api/worker/complaints",
    {
      config: { rateLimit: { max: 20, timeWindow: "10 minutes" } },
      bodyLimit,
      schema: {
        tags,
        summary: "Complain: signed in or not, with a name or without, by voice or in writing",
        body: complaint,
        response: { 201: z.object({ receipt: z.string() }), ...refusals },
      },
    },
    async (request, reply) => {
      const { recording, ...lodging } = request.body;
      const voice = recording ? { recording: Buffer.from(recording, "base64") } : {};
      const receipt = orRefuse(
        await worker.complaints.lodge({ ...lodging, ...voice }, await cardOf(request)),
        complaints,
      );
      reply.code(201);
      return { receipt };
    },
  );

  app.post(
    "/api/worker/receipt",
    {
      config: seldom,
      schema: {
        tags,
        summary: "What became of a complaint, for whoever holds its receipt",
        body: z.object({ receipt: z.string().min(8).max(40) }),
        response: { 200: complaintState, ...refusals },
      },
    },
    async (request) => {
      const found = (await worker.complaints.byReceipt(request.body.receipt)) ?? refuse("unknown-record");
      return told(context, found);
    },
  );

  app.get(
    "/api/demo/workers",
    {
      schema: {
        tags,
        summary: "Workers of the demonstration, with their codes",
        response: {
          200: z.array(z.object({ name: z.string(), nameArabic: z.string(), code: z.string(), pin: z.string() })),
          ...refusals,
        },
      },
    },
    async () => {
      if (!services.config.demonstration) return refuse("not-available-here");
      return (services.corridor.demonstration?.workers ?? [])
        .filter(({ state }) => state === services.config.state)
        .map(({ name, nameArabic, code, pin }) => ({ name, nameArabic, code, pin }));
    },
  );
}

async function seasonOf(context: Context, worker: { cards: Cards; complaints: Complaints }, card: Card) {
  const { services, people, words } = context;
  const officer = inSeason(card);
  const view = orRefuse(await services.cases.view(officer, card.ref));
  await logRead(context, officer, "own-season", { ref: view.ref });
  const contract = factOf(view, "contract");
  const host = view.self === "host";
  const readers = (await people.accessLog.list({ ref: view.ref, limit: 50 })).filter(
    ({ person }) => person !== officer.person,
  );
  const own = await worker.complaints.ofCard(card);
  const offer = await offerBeside(services, words, view);
  return {
    version: view.version,
    name: nameOf(factOf(view, "worker")),
    state: { code: view.state, says: words.of(`${placement}.states.${view.state}`) },
    here: services.config.state,
    ...(contract === undefined ? {} : { contract: [...termsOf(services, words, "contract", contract)] }),
    ...(offer ? { offered: [...offer] } : {}),
    may: {
      enter: host && view.state === "visaIssued",
      accept: view.state === "contractOffered" && may(view, "step", "accept"),
      addDays: host && may(view, "contribute", "days"),
      contest: host && may(view, "contribute", "contests"),
      answerPlace: host && view.internal === "replacing",
      sayExit: host && ["working", "ended"].includes(view.state),
    },
    ...(host
      ? {
          days: { stretches: [...listed(view, "days")], ...daysCounted(services, view) },
          statements: [...listed(view, "statements")],
          contests: [...listed(view, "contests")],
        }
      : {}),
    complaints: own.map((one) => told(context, one)),
    readers: readers.map(({ at, role, post }) => ({
      at,
      role: words.of(`roles-catalogue.${role.split(" ")[0]}`),
      post: words.of(`posts.${post}`),
    })),
  };
}

function told({ words }: Context, { receipt, state, at, outcome }: ComplaintState) {
  const answer = outcome as { readonly remedy: string; readonly reasons: string } | undefined;
  return {
    receipt,
    state,
    says: words.of(`${complaints}.states.${state}`),
    at,
    ...(answer
      ? {
          outcome: {
            remedy: words.of(`${complaints}.facts.outcome.values.${answer.remedy}`),
            reasons: answer.reasons,
          },
        }
      : {}),
  };
}

function nameOf(value: Json | undefined): { latin?: string; arabic?: string } {
  const { given, family } = (value ?? {}) as Record<string, { readonly latin?: string; readonly arabic?: string }>;
  const join = (script: "latin" | "arabic") => [given?.[script], family?.[script]].filter(Boolean).join(" ");
  return { ...(join("latin") ? { latin: join("latin") } : {}), ...(join("arabic") ? { arabic: join("arabic") } : {}) };
}

/** Money that was asked for or taken opens a complaint by itself, once for a season; the worker's place is kept. */
async function feesComplaint(own: Complaints, card: Card, view: CaseView): Promise<void> {
  const { language = "darija" } = (factOf(view, "worker") ?? {}) as { readonly language?: string };
  await own.lodge(
    {
      id: ownSending(card, "fees"),
      grievance: {
        channel: "web",
        saidBy: "worker",
        language,
        theme: "fees",
        urgent: false,
        anonymity: "towardsEmployer",
      },
    },
    card,
  );
}
