/** What one viewer gets of a case. The kernel's projection decided it; this schema lets nothing else through. */
import type { CaseView } from "@wasl/procedure";
import { z } from "zod";
import { agrees } from "./agrees.ts";
import { json } from "./command.ts";
import { category, instant } from "./common.ts";

const by = z.string().describe("Party");
const about = z.record(z.string(), z.string());

const fact = z.object({
  id: z.string(),
  kind: z.enum(["shared", "private", "protected"]),
  category,
  owner: z.string(),
  value: json,
  at: instant,
  by,
  role: z.string().optional(),
  lapsed: z.boolean().optional(),
  heldBy: z.array(z.string()).describe("Parties that hold it, as far as this server knows"),
});

const story = z.object({
  kind: z.string(),
  at: instant,
  receivedAt: instant.optional(),
  by,
  role: z.string().optional(),
  post: z.string().optional(),
  person: z.string().optional().describe("Account id, at home only"),
  name: z.string().optional(),
  reason: z.string().optional(),
  home: z.boolean().describe("Nothing of it has crossed"),
  facts: z.array(z.string()).optional(),
  crossings: z.array(z.object({ to: z.string(), sequence: z.number(), hash: z.string() })).optional(),
});

const offer = z.object({
  do: z.enum(["step", "sign", "internal", "raise", "lift", "message", "contribute", "record"]),
  name: z.string(),
  enabled: z.boolean(),
  roles: z.array(z.string()),
  takes: z.array(z.string()),
  mayTake: z.array(z.string()),
  reasons: z.array(z.string()),
  crosses: z
    .record(z.string(), z.array(z.string()))
    .describe("Party → facts that would cross, before anything is signed"),
  persons: z.union([z.literal(1), z.literal(2)]),
  prepared: z
    .object({
      role: z.string(),
      post: z.string(),
      person: z.string().optional(),
      at: instant,
      facts: z.record(z.string(), json).optional().describe("What it brings, as far as this reader may read it"),
    })
    .optional()
    .describe("First signature already given"),
  gated: z.boolean().describe("It also passes gates that this viewer may not read"),
  why: z
    .array(z.object({ code: z.string(), condition: z.string().optional(), about: about.optional() }))
    .describe("Why not now; empty when enabled"),
});

const clock = z.object({
  clock: z.string(),
  obliged: z.string(),
  waiting: z.string(),
  status: z.enum(["not-started", "running", "paused", "stopped", "ended"]),
  startedAt: instant.optional(),
  due: instant.optional(),
  rule: z.string().optional(),
  calendar: z.string().optional(),
  pausedAt: instant.optional(),
  pausedSeconds: z.number().optional(),
  endedAt: instant.optional(),
  stoppedAt: instant.optional(),
  base: instant.optional().describe("The end as computed at the start, before pauses"),
  stills: z
    .array(z.object({ from: instant, to: instant.optional() }))
    .optional()
    .describe("Stretches spent in a state that pauses it"),
});

export const caseView = agrees<CaseView>()(
  z.object({
    ref: z.string(),
    procedure: z.object({ name: z.string(), hash: z.string() }),
    release: z.string(),
    parties: z.record(z.string(), z.string()).describe("Party → State"),
    self: z.string(),
    state: z.string(),
    turn: z.string().nullable(),
    sent: z.boolean(),
    openedAt: instant,
    closed: z.object({ at: instant, how: z.enum(["final", "withdrawn"]) }).optional(),
    internal: z.string().nullable(),
    facts: z.array(fact),
    lists: z.record(
      z.string(),
      z.array(z.object({ id: z.string(), by, at: instant, value: json, retracted: z.boolean().optional() })),
    ),
    flags: z.array(z.object({ flag: z.string(), by, since: instant })),
    said: z.array(z.object({ id: z.string(), message: z.string(), by, at: instant, value: json })),
    clocks: z.array(clock),
    links: z.record(z.string(), z.string()),
    story: z.array(story),
    offers: z.array(offer).describe("What this viewer’s roles could ever do, with why not now"),
    version: z.int().describe("Count of the events that this viewer may see"),
  }),
);
