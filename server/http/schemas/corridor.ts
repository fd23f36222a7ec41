/** What States have agreed, and who may read what: nothing here is about a person's file. */
import type { Procedure, ProofRecord, ToldProof } from "@wasl/procedure";
import { z } from "zod";
import type { Corridor, DemoPerson, ProcedurePage, Rights, Session, Texts } from "../api.ts";
import { agrees, described } from "./agrees.ts";
import { category, instant, language, post, role, words } from "./common.ts";
import { toldIndicator } from "./indicators.ts";

export const session = agrees<Session>()(
  z.object({
    person: z.object({ id: z.string(), name: z.string() }),
    state: z.string(),
    post,
    roles: z.array(role),
    categories: z.object({ read: z.array(category), write: z.array(category) }),
    figures: z.boolean().describe("May read the indicators"),
    language,
    expiresAt: instant,
  }),
);

export const demoPerson = agrees<DemoPerson>()(
  z.object({
    id: z.string(),
    name: z.string(),
    nameArabic: z.string(),
    post,
    roles: z.array(role),
    does: words.describe("What this person does in a case"),
  }),
);

export const corridor = agrees<Corridor>()(
  z.object({
    demonstration: z.boolean(),
    self: z.string().describe("The State whose server this is"),
    now: instant,
    states: z.array(
      z.object({ code: z.string(), name: words, zone: z.string(), side: z.enum(["a", "b", "c"]), capital: words }),
    ),
    release: z.string().describe("Hash of the release that both States have ratified"),
    procedures: z.array(
      z.object({
        name: z.string(),
        hash: z.string(),
        compartment: z.string(),
        since: z.string(),
        opensAs: z.array(z.string()),
        namesSomebody: z.boolean().describe("Whether its cases are about somebody who is named in them"),
      }),
    ),
    posts: z.array(z.object({ code: z.string(), state: z.string(), name: words })),
  }),
);

export const texts = agrees<Texts>()(z.record(z.string(), z.string()));

export const procedurePage = agrees<ProcedurePage>()(
  z.object({
    definition: described<Procedure>("The procedure as ratified; its canonical JSON has the hash beside it"),
    hash: z.string(),
    diagram: z.string().describe("SVG"),
    findings: z.array(z.object({ rule: z.string(), path: z.string() })),
    proof: described<ToldProof>("What is proved of this version, in words").nullable(),
    record: described<ProofRecord>("The record of the proof, as ratified").nullable(),
    indicators: z.array(toldIndicator),
  }),
);

export const rights = agrees<Rights>()(
  z.object({
    categories: z.array(z.object({ id: category, title: words })),
    rows: z.array(z.object({ role: z.string(), cells: z.record(z.string(), z.string()) })),
  }),
);
