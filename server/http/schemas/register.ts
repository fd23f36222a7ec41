/** A search of the register: what is asked, what is known beside each candidate, and what oversight sees of it. */
import { z } from "zod";
import type { RegisterAnswer, RegisterOversight, SearchOpened } from "../api.ts";
import { agrees } from "./agrees.ts";
import { instant } from "./common.ts";

// Longer than any name: what is too long is refused with its own words, not by the shape.
const part = z.string().max(100_000).optional();

export const registerQuestion = z
  .object({ given: part, family: part, father: part, mother: part, birth: part, birthPlace: part })
  .describe("What is known of the person; anything may be left out");

const agreement = z.enum(["same", "near", "differs", "absent"]);
const nameField = z.enum(["given", "family", "father", "mother"]);
const field = z.enum(["given", "family", "father", "mother", "birth", "birthPlace"]);
const rarity = z
  .object({ bearers: z.number(), of: z.number(), band: z.enum(["common", "known", "rare", "singular"]) })
  .describe("How many records bear such a name, all its spellings");

const groups = z
  .array(
    z.object({
      asked: z.string(),
      held: z.string(),
      relation: z.enum(["same", "sounds-alike", "vowel", "left-out", "exchanged", "looks-alike", "differs"]),
    }),
  )
  .describe("Letter group by letter group, in written order");

const comparison = z.object({
  agreement: z.enum(["same", "spelling", "near", "part", "differs", "absent"]),
  against: z.enum(["latin", "arabic", "tifinagh"]).optional(),
  parts: z.array(
    z.object({
      asked: z.string().optional(),
      held: z.string().optional(),
      agreement: z.enum(["same", "spelling", "near", "differs", "left-out"]),
      distance: z.number().optional(),
      groups,
    }),
  ),
  notes: z.array(
    z.enum([
      "other-script",
      "article",
      "title",
      "spacing",
      "vowels",
      "sound",
      "slip",
      "part-left-out",
      "order",
      "attested",
      "two-names",
    ]),
  ),
});

const explained = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("name"),
    field: nameField,
    agreement,
    asked: z.string().optional(),
    latin: comparison.optional(),
    arabic: comparison.optional(),
    rarity: rarity.optional(),
    foundAs: nameField.optional(),
  }),
  z.object({
    kind: z.literal("birth"),
    field: z.literal("birth"),
    agreement,
    relation: z.enum([
      "same-day",
      "same-month",
      "same-year",
      "within",
      "day-and-month-exchanged",
      "day-differs",
      "year-apart",
      "another",
      "absent",
    ]),
    asked: z.string().optional(),
    held: z.string().optional(),
    years: z.number().optional(),
    firstOfJanuary: z.boolean(),
  }),
  z.object({
    kind: z.literal("place"),
    field: z.literal("birthPlace"),
    agreement,
    asked: z.string().optional(),
    held: z.string().optional(),
    rarity: rarity.optional(),
  }),
]);

const text = z.string();
const candidate = z.object({
  id: text,
  record: z.object({
    id: text,
    sex: text,
    givenLatin: text,
    givenArabic: text,
    fatherLatin: text,
    fatherArabic: text,
    grandfatherLatin: text,
    grandfatherArabic: text,
    motherLatin: text,
    motherArabic: text,
    familyLatin: text,
    familyArabic: text,
    birthDate: text,
    birthPlaceLatin: text,
    birthPlaceArabic: text,
  }),
  agreement: z.object({
    given: agreement,
    family: agreement,
    father: agreement,
    mother: agreement,
    birth: agreement,
    birthPlace: agreement,
  }),
  explanation: z.object({
    standing: z.enum(["clear", "likely", "possible", "weak"]),
    fields: z.array(explained),
    exchanged: z.boolean(),
    kinships: z.array(
      z.object({ kind: z.enum(["sibling", "namesake", "indistinguishable"]), with: z.array(z.string()) }),
    ),
    settles: z.array(
      z.object({
        field: z.enum(["given", "family", "father", "mother", "birth", "birthPlace", "grandfather", "prints"]),
        how: z.enum(["ask", "complete", "verify"]),
      }),
    ),
    order: z.array(
      z.object({
        field,
        because: z.enum(["agrees-and-rare", "agrees", "near", "agrees-but-common", "differs", "exchanged"]),
      }),
    ),
  }),
});

export const registerAnswer = agrees<RegisterAnswer>()(
  z.object({
    at: instant,
    asked: registerQuestion,
    candidates: z.array(candidate),
    notes: z.array(z.enum(["incomplete", "unknown-place"])).describe("What holds of the answer as a whole"),
  }),
);

const observationKind = z.enum([
  "many-on-one-case",
  "one-person-across-cases",
  "odd-hours",
  "far-above-colleagues",
  "unlike-the-case",
]);

export const registerOversight = agrees<RegisterOversight>()(
  z.object({
    since: instant,
    searches: z.array(
      z.object({
        sequence: z.number(),
        at: instant,
        person: z.string(),
        role: z.string(),
        post: z.string(),
        purpose: z.string(),
        ref: z.string().optional(),
        shown: z.string().optional(),
        fields: z.array(z.string()).describe("Names of the fields that were asked, never their values"),
        returned: z.number().optional().describe("How many records were shown; absent for a refused search"),
        refused: z.string().optional().describe("Code of the refusal"),
      }),
    ),
    observations: z.array(
      z.object({
        kind: observationKind,
        people: z.array(z.string()),
        cases: z.array(z.string()),
        from: instant,
        to: instant,
        count: z.number(),
        usual: z.number().optional(),
        lines: z.array(z.number()),
        seen: z
          .object({ by: z.string(), at: instant })
          .optional()
          .describe("Marked as seen, and nothing was added since"),
      }),
    ),
  }),
);

export const observationSeen = z.object({
  kind: observationKind,
  lines: z.array(z.number().int().min(1).max(Number.MAX_SAFE_INTEGER)).min(1).max(10_000),
});

export const searchOpened = agrees<SearchOpened>()(
  z.object({ asked: registerQuestion, returned: z.array(z.string()), unlike: z.boolean() }),
);
