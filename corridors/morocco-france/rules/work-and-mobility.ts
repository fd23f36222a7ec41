/**
 * Seasonal work and legal mobility. Several rows are limits rather than deadlines: their value is what a guard compares.
 * The yearly quota of 100 is no length of time and lives with its procedure.
 */
import { row } from "./table.ts";

const season = { jurisdiction: "FR", sourceUrl: "https://www.info-droits-etrangers.org/?p=124050", tag: "S" } as const;
const students = { jurisdiction: "FR", tag: "S", protects: "longer" } as const;
const young = {
  id: "C-YP-DUR",
  unit: "m",
  jurisdiction: "corridor",
  basis: "agreement of 24 May 2001, art. 3",
  tag: "S",
  sourceUrl: "https://legal.tricoteuses.fr/articles/JORFARTI000002436145",
} as const;

export const workAndMobility = [
  row({
    ...season,
    id: "C-SEA-6M",
    value: 6,
    unit: "m",
    basis: "L421-34, R5221-23: cumulated in a year",
    protects: "shorter",
  }),
  row({ ...season, id: "C-SEA-CARD", value: 36, unit: "m", basis: "L421-34: at most three years", protects: "longer" }),
  row({
    ...season,
    id: "C-SEA-3M",
    value: 3,
    unit: "m",
    basis: "R5221-24: first contract, at least",
    protects: "longer",
  }),
  row({ ...season, id: "C-SEA-REQ", value: 2, unit: "m", basis: "card asked after arrival", protects: "longer" }),
  row({
    ...season,
    id: "C-SEA-KBIS",
    value: 12,
    unit: "m",
    basis: "employer file: age of the company extract",
    protects: "shorter",
  }),
  row({
    id: "C-SEA-DEC",
    value: 90,
    unit: "d",
    basis: "Dir. 2014/36 art. 18, to confirm",
    tag: "B",
    protects: "shorter",
  }),
  row({ ...young, variant: "least", value: 3, protects: "longer" }),
  row({ ...young, variant: "most", value: 12, protects: "longer" }),
  row({ ...young, variant: "extension", value: 6, protects: "longer" }),
  row({
    id: "C-MOB-REPLY",
    value: 30,
    unit: "d",
    jurisdiction: "corridor",
    basis: "choice of this project, until both States have signed a value: the agreement says the shortest delays",
    tag: "D",
    protects: "shorter",
  }),
  row({
    id: "C-MOB-REPLY",
    variant: "review",
    value: 30,
    unit: "d",
    jurisdiction: "corridor",
    basis: "choice of this project: a refusal that is contested is looked at again by somebody else",
    tag: "D",
    protects: "shorter",
  }),
  row({ ...students, id: "C-STU-964", value: 964, unit: "h", basis: "L422-1: 60 % of annual working time, a year" }),
  row({ ...students, id: "C-STU-DECL", value: 2, unit: "wd", basis: "L5221-9, R5221-27: declared before hiring" }),
];
