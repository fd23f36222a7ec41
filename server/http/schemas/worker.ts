/** What a worker's page gives and gets. */
import { z } from "zod";
import { command, json } from "./command.ts";
import { instant, words } from "./common.ts";

export const signIn = z.object({
  code: z.string().min(8).max(40).describe("From the paper; any case and spacing"),
  pin: z.string().min(6).max(12).describe("Six digits, chosen at the first sign-in"),
});

const listed = z.array(z.object({ id: z.string(), at: instant, value: json }));

const term = z.object({ field: z.string(), label: words, value: json, said: words.optional() });

const said = z.object({ value: json, said: words.optional() });

export const beside = z
  .array(
    z.object({
      field: z.string(),
      label: words,
      offered: said,
      contract: said.optional(),
      differs: z.boolean().describe("The contract says something else, or nothing"),
    }),
  )
  .describe("What the offer promised, beside the contract");

const reading = z.object({ used: z.int(), allowed: z.int(), until: z.string() });

export const yearCount = z
  .object({
    today: z.string(),
    months: z.int(),
    civilYear: reading,
    rollingYear: reading,
    warnOf: z.string().describe("The earlier of the two ends"),
  })
  .describe("Six months a year, in both readings");

export const complaintState = z.object({
  receipt: z.string(),
  state: z.string(),
  says: words,
  at: instant,
  outcome: z.object({ remedy: words, reasons: z.string() }).optional(),
});

export const season = z.object({
  version: z.int(),
  name: z.object({ latin: z.string().optional(), arabic: z.string().optional() }),
  state: z.object({ code: z.string(), says: words }),
  here: z.string().describe("The State whose server this is"),
  contract: z.array(term).optional(),
  offered: beside.optional(),
  may: z.record(z.string(), z.boolean()),
  days: yearCount.extend({ stretches: listed }).optional().describe("In the host State"),
  statements: listed.optional(),
  contests: listed.optional(),
  complaints: z.array(complaintState),
  readers: z.array(z.object({ at: instant, role: words, post: words })).describe("Who opened this season"),
});

export const workerAct = z.object({
  commands: z.array(command).min(1).max(4).describe("One after another; none after one that is refused"),
  version: z.int().min(0),
});

export const complaint = z.object({
  id: z.uuid().describe("Made by the phone once: sent again, it is the same complaint"),
  grievance: z.object({
    channel: z.enum(["web", "thirdParty"]),
    saidBy: z.enum(["worker", "thirdParty"]),
    language: z.string().max(40),
    theme: z.string().max(40),
    urgent: z.boolean(),
    anonymity: z.enum(["full", "towardsEmployer", "none"]),
    account: z.string().max(4000).optional(),
    employer: z.string().max(160).optional(),
    site: z.string().max(160).optional(),
  }),
  complainant: z.object({ name: z.string().max(120).optional(), reachedAt: z.string().max(120).optional() }).optional(),
  recording: z.base64().max(6_000_000).optional().describe("A voice, as the phone recorded it"),
});

export const card = z.object({ id: z.uuid(), issuedAt: instant, used: z.boolean(), closed: z.boolean() });
