/** Cases, lists, envelopes and what hangs on a case. */
import { z } from "zod";
import type { AccessLogPage, AttachmentStored, CaseList, CasePage, Envelope, Mirror, WorkItem } from "../api.ts";
import { agrees } from "./agrees.ts";
import { due, instant, personName } from "./common.ts";
import { caseView } from "./view.ts";

const shown = z.string().describe("Human reference, the same on both shores");

export const workItem = agrees<WorkItem>()(
  z.object({
    ref: z.string(),
    procedure: z.string(),
    state: z.string(),
    shown,
    person: personName.optional(),
    can: z.array(z.object({ do: z.string(), name: z.string() })),
    due: due.optional(),
    turn: z.string().nullable(),
    turnState: z.string().nullable().optional(),
    flags: z.array(z.string()),
    because: z.enum(["turn", "sign", "read", "clock", "refused"]),
  }),
);

export const caseList = agrees<CaseList>()(
  z.object({
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    cases: z.array(
      z.object({
        ref: z.string(),
        shown,
        procedure: z.string(),
        state: z.string(),
        turn: z.string().nullable(),
        turnState: z.string().nullable().optional(),
        person: personName.optional(),
        flags: z.array(z.string()),
        openedAt: instant,
        changedAt: instant,
        due: due.optional(),
        closed: z.boolean(),
      }),
    ),
  }),
);

export const envelope = agrees<Envelope>()(
  z.object({
    id: z.string(),
    ref: z.string(),
    shown,
    procedure: z.string().optional(),
    direction: z.enum(["out", "in"]),
    peer: z.string(),
    party: z.string(),
    sequence: z.number(),
    hash: z.string(),
    act: z.string(),
    name: z.string(),
    at: instant,
    status: z.enum([
      "to-read",
      "waiting-batch",
      "queued",
      "sending",
      "received",
      "refused",
      "withdrawn",
      "void",
      "held",
      "applied",
    ]),
    reason: z.string().optional(),
    tries: z.number(),
    nextTryAt: instant.optional(),
    receipt: z
      .object({
        position: z.number(),
        at: instant,
        verdict: z.enum(["received", "refused"]),
        code: z.string().optional(),
      })
      .optional(),
    reading: z
      .array(
        z.object({
          pointer: z.string(),
          kind: z.enum(["text", "attachment"]),
          text: z.string().optional(),
          doubts: z.array(z.string()),
        }),
      )
      .optional()
      .describe("What a second person must read before it leaves, with the screening’s doubts"),
    mayWithdraw: z.boolean(),
    mayClear: z.boolean(),
  }),
);

export const casePage = agrees<CasePage>()(
  z.object({
    shown,
    person: personName.optional(),
    view: caseView,
    envelopes: z.array(envelope),
    documents: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        at: instant,
        href: z.string(),
        standing: z
          .object({ is: z.enum(["recalled", "expired", "ended"]), since: instant })
          .optional()
          .describe("Why nobody is to accept it, and since when"),
      }),
    ),
    staysHome: z.array(z.string()).describe("The same for every case of the procedure"),
    people: z.record(z.string(), z.string()).describe("Account id → name, at home only"),
    asksRegister: z.boolean().describe("This reader may search the register in this case, now"),
  }),
);

export const mirror = agrees<Mirror>()(z.object({ party: z.string(), state: z.string(), view: caseView.nullable() }));

export const attachmentStored = agrees<AttachmentStored>()(
  z.object({
    hash: z.string(),
    name: z.string(),
    mediaType: z.string(),
    bytes: z.number(),
    doubts: z.array(z.string()),
  }),
);

export const accessLogPage = agrees<AccessLogPage>()(
  z.object({
    entries: z.array(
      z.object({
        at: instant,
        role: z.string(),
        post: z.string(),
        person: z.string().optional(),
        what: z.string(),
        ref: z.string().optional(),
        purpose: z.string(),
      }),
    ),
  }),
);
