/** What the States have agreed. Public: it is what both have ratified, and says nothing about anybody. */
import { check, identityFacts, procedureHash, tellProof, wordsFrom } from "@wasl/procedure";
import { z } from "zod";
import { tellIndicator } from "../../indicators/tell.ts";
import { isoMilliseconds } from "../../people/instant.ts";
import { categories, cellOf } from "../../people/rights.ts";
import type { Routes } from "../context.ts";
import { diagramOf } from "../diagram.ts";
import { refuse } from "../problem.ts";
import { language, refusals } from "../schemas/common.ts";
import { corridor, procedurePage, rights, texts } from "../schemas/corridor.ts";
import type { IndicatorBody } from "../schemas/indicators.ts";

const tags = ["corridor"];

export const corridorRoutes: Routes = (app, { services, words }) => {
  const { corridor: agreed, config } = services;
  const hashes = Object.fromEntries(Object.entries(agreed.procedures).map(([name, one]) => [name, procedureHash(one)]));

  app.get(
    "/api/corridor",
    { schema: { tags, summary: "States, posts, procedures", response: { 200: corridor, ...refusals } } },
    async () => ({
      demonstration: config.demonstration,
      self: config.state,
      now: isoMilliseconds(services.clock()),
      states: Object.entries(agreed.states).map(([code, { name, zone, side, capital }]) => ({
        code,
        name: { ...name },
        zone,
        side,
        capital: { ...capital },
      })),
      release: agreed.release,
      procedures: Object.values(agreed.procedures).map((one) => ({
        name: one.name,
        hash: hashes[one.name] ?? "",
        compartment: one.compartment,
        since: one.since,
        opensAs: Object.keys(one.parties).filter((party) => one.parties[party]?.opens),
        namesSomebody: identityFacts(one).length > 0,
      })),
      posts: agreed.posts.map(({ code, state }) => ({ code, state, name: words.of(`posts.${code}`) })),
    }),
  );

  app.get(
    "/api/texts/:language",
    {
      schema: {
        tags,
        summary: "The corridor’s words, flat",
        params: z.object({ language: z.string().max(10) }),
        response: { 200: texts, ...refusals },
      },
    },
    async (request, reply) => {
      const asked = language.safeParse(request.params.language);
      if (!asked.success) return refuse("unknown-language");
      reply.header("cache-control", "public, max-age=60");
      return words.all(asked.data);
    },
  );

  app.get(
    "/api/procedures",
    {
      schema: {
        tags,
        summary: "Procedures of the ratified release",
        response: { 200: corridor.shape.procedures, ...refusals },
      },
    },
    async () =>
      Object.values(agreed.procedures).map((one) => ({
        name: one.name,
        hash: hashes[one.name] ?? "",
        compartment: one.compartment,
        since: one.since,
        opensAs: Object.keys(one.parties).filter((party) => one.parties[party]?.opens),
        namesSomebody: identityFacts(one).length > 0,
      })),
  );

  app.get(
    "/api/procedures/:name",
    {
      schema: {
        tags,
        summary: "A procedure as ratified, with its diagram and what check finds",
        params: z.object({ name: z.string().max(100) }),
        querystring: z.object({
          language: language.optional(),
          only: z
            .literal("definition")
            .optional()
            .describe("Leave the drawing and the check out: what a case page needs"),
        }),
        response: { 200: procedurePage, ...refusals },
      },
    },
    async (request) => {
      const definition =
        (Object.hasOwn(agreed.procedures, request.params.name) ? agreed.procedures[request.params.name] : undefined) ??
        refuse("unknown-procedure");
      const spoken = request.query.language ?? request.language;
      const hash = hashes[definition.name] ?? "";
      const proofs = agreed.proofs;
      const record = (Object.hasOwn(proofs, definition.name) ? proofs[definition.name] : undefined) ?? null;
      if (request.query.only === "definition")
        return { definition, hash, diagram: "", findings: [], proof: null, record, indicators: [] };
      return {
        definition,
        hash,
        diagram: await diagramOf(definition, words.all(spoken), spoken),
        findings: check(definition).map(({ rule, path }) => ({ rule, path })),
        proof: tellProof(definition, record ?? undefined, wordsFrom(words.all(spoken)), spoken, services.rights),
        record,
        indicators: agreed.indicators
          .filter(({ procedure }) => procedure === definition.name)
          .map((one) => tellIndicator(one, definition, wordsFrom(words.all(spoken)), spoken)) as IndicatorBody[],
      };
    },
  );

  app.get(
    "/api/rights",
    { schema: { tags, summary: "The access matrix as enforced", response: { 200: rights, ...refusals } } },
    async () => ({
      categories: categories.map((id) => ({ id, title: words.of(`categories.${id}`) })),
      rows: Object.keys(agreed.rights).map((role) => ({
        role,
        cells: Object.fromEntries(categories.map((category) => [category, cellOf(agreed.rights, role, category)])),
      })),
    }),
  );
};
