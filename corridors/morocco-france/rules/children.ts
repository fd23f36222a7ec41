/** Unaccompanied minors: what is kept of a minority assessment, and the pace of best interests. */
import { row } from "./table.ts";

const assessment = { tag: "S", basis: "CASF R221-15-1 s.", protects: "shorter", unit: "m" } as const;
const choice = { jurisdiction: "corridor", tag: "D", protects: "shorter" } as const;

export const children = [
  row({ ...assessment, id: "C-AEM-DATA", value: 12 }),
  row({ ...assessment, id: "C-AEM-LOG", value: 72 }),
  row({ ...choice, id: "C-BIA", value: 10, unit: "wd", basis: "short assessment after a signal" }),
  row({
    ...choice,
    id: "C-H33",
    value: 30,
    unit: "wd",
    basis: "answer to an art. 33 consultation; silence is never consent",
  }),
  row({ ...choice, id: "C-FU", variant: "first", value: 3, unit: "m", basis: "follow-up" }),
  row({ ...choice, id: "C-FU", variant: "second", value: 6, unit: "m", basis: "follow-up" }),
  row({ ...choice, id: "C-FU", variant: "third", value: 12, unit: "m", basis: "follow-up" }),
];
