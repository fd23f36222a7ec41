/** Indicators: what is counted, and what this State tells of it. Figures and no case. */
import { z } from "zod";
import type { Readings, ToldIndicator, ToldReading } from "../api.ts";
import { agrees } from "./agrees.ts";
import { instant } from "./common.ts";

export const toldIndicator = agrees<ToldIndicator>()(
  z.object({
    id: z.string(),
    version: z.int(),
    hash: z.string().describe("Of the definition’s canonical JSON, as in the release"),
    effectiveFrom: z.string(),
    name: z.string(),
    explains: z.string(),
    counted: z.string().describe("The numerator"),
    over: z.string().describe("The denominator; empty where there is none"),
    cohort: z.string(),
    unit: z.string(),
    exclusions: z.array(z.string()),
    basis: z.object({ row: z.string(), tag: z.enum(["S", "S-s", "B", "D"]) }),
    measure: z.enum(["count", "rate", "delay", "split", "stock", "unrecorded"]),
    grain: z.enum(["quarter", "year"]),
    maturityDays: z.int(),
    smallestCell: z.int().describe("Counts from 1 to one less are not told"),
  }),
);

export type IndicatorBody = z.output<typeof toldIndicator>;

const toldReading = agrees<ToldReading>()(
  z.object({
    silence: z.object({ code: z.string(), says: z.string(), next: z.string() }).nullable(),
    n: z.int().nullable().describe("Null: not told"),
    cells: z.array(z.object({ id: z.string(), name: z.string(), count: z.int() })),
    excluded: z.int().nullable(),
    percent: z.number().nullable(),
    median: z.number().nullable().describe("Days"),
    p90: z.number().nullable().describe("Days"),
    provisional: z.boolean(),
  }),
);

export type ReadingsBody = z.output<typeof readings>;

export const readings = agrees<Readings>()(
  z.object({
    year: z.int(),
    period: z.enum(["Q1", "Q2", "Q3", "Q4", "year"]),
    from: z.string(),
    to: z.string(),
    opener: z.string(),
    readAt: instant,
    years: z.array(z.int()),
    procedures: z.array(
      z.object({ procedure: z.string(), indicators: z.array(toldIndicator.extend({ reading: toldReading })) }),
    ),
  }),
);
