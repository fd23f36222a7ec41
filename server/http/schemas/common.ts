/** Pieces that several resources share. */
import type { Category } from "@wasl/procedure";
import { z } from "zod";
import type { LiveEvent, PersonName, Problem } from "../api.ts";
import { agrees } from "./agrees.ts";

export const language = z.enum(["fr", "ar", "en"]).describe("French, Arabic or English");

export const words = z
  .object({ fr: z.string(), ar: z.string(), en: z.string() })
  .describe("The same words in three languages");

export const instant = z.string().describe("ISO 8601 instant in UTC");

export const category = z
  .enum(["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"])
  .describe("Category of data: a column of the access matrix") satisfies z.ZodType<Category>;

export const problem = agrees<Problem>()(
  z
    .object({
      code: z.string().describe("Stable, kebab-case"),
      says: z.string().describe("What happened, in the reader’s language"),
      next: z.string().describe("What to do now, in the reader’s language"),
      about: z.record(z.string(), z.string()).optional(),
      conditions: z
        .array(z.object({ id: z.string(), title: z.string(), refusal: z.string() }))
        .optional()
        .describe("Gates that are not met and that this reader may know of"),
    })
    .describe("Every error answer"),
);

export const personName = agrees<PersonName>()(
  z.object({ latin: z.string().optional(), arabic: z.string().optional() }).describe("A name as written, by script"),
);

export const role = z.object({ id: z.string().describe("Row of the role catalogue, `REQ_CASE`…"), title: words });

export const post = z.object({ code: z.string(), name: words });

export const due = z
  .object({ clock: z.string(), at: instant, status: z.enum(["running", "paused", "ended"]) })
  .describe("The nearest deadline");

export const liveEvent = agrees<LiveEvent>()(
  z.union([
    z.object({ kind: z.literal("case"), ref: z.string() }),
    z.object({ kind: z.literal("outbox") }),
    z.object({ kind: z.literal("work") }),
  ]),
);

/** Answers that any route may give besides its own. */
export const refusals = { "4xx": problem, "5xx": problem } as const;

export const caseParameters = z.object({ ref: z.string().min(1).max(100).describe("Reference of the case") });
