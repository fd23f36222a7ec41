/**
 * The rows of the domain reference that the procedures cite, with the tag each bears there: `S` sourced, `S-s` sourced from
 * an opening only, `B` background to confirm, `D` inference of this project. Copied as facts; a rule that is not here has no
 * basis, and no article is ever added from elsewhere.
 */
import type { Basis } from "@wasl/procedure";
import { children } from "./basis/children.ts";
import { mobilityRows } from "./basis/mobility.ts";
import { readmissionRows } from "./basis/readmission.ts";
import { identification, of, type Row, readmission, safeguards } from "./basis/row.ts";
import { seasonalRows } from "./basis/seasonal.ts";
import { voluntary } from "./basis/voluntary.ts";

const gate = safeguards("choice", "D");

export const rows = {
  "identification §2 validity": identification("law", "S"),
  "identification §2 precondition": identification("law", "S"),
  "identification §2 evidence": identification("law", "S"),
  "identification §2 photos": identification("law", "S"),
  "identification §2 loss": identification("law", "S"),
  "identification §2 no document": identification("law", "S"),
  "identification §2 record": identification("choice", "D"),
  "identification §3 two generations": identification("agreed", "S"),
  "identification §3 paper prints": identification("agreed", "S"),
  "identification §3 flight known": identification("agreed", "S"),
  "identification §3 persons per flight": identification("agreed", "S"),
  "identification §4": identification("agreed", "D"),
  "identification §4 reasons": identification("agreed", "D"),
  "identification §4 stop codes": identification("agreed", "D"),
  "identification §5 capture": identification("choice", "D"),
  "identification §5 coerced": identification("law", "S"),
  "identification §6": identification("agreed", "D"),
  "identification §7": identification("agreed", "D"),
  "identification §10": identification("choice", "D"),
  "identification §11": identification("agreed", "S-s"),
  "C-RET-1": identification("law", "S"),
  "C-RET-2": identification("law", "S"),
  "C-RET-3": identification("law", "S"),
  "C-RET-4": identification("law", "S"),
  "C-LPC-VAL": identification("law", "S"),
  "C-LPC-FLIGHT": identification("agreed", "D"),
  "C-LPC-REPLY": identification("agreed", "D"),
  "C-LIST": identification("agreed", "S-s"),
  H1: safeguards("choice", "D"),
  H5: safeguards("choice", "D"),
  W1: safeguards("law", "S"),
  W2: safeguards("law", "S"),
  W3: safeguards("law", "S"),
  W4: safeguards("law", "S"),
  W5: safeguards("law", "S"),
  W9: safeguards("law", "B"),
  W10: safeguards("law", "B"),
  W11: safeguards("law", "S"),
  G1: gate,
  G2: gate,
  G3: gate,
  G4: gate,
  G5: gate,
  G6: gate,
  G7: gate,
  G8: gate,
  G9: gate,
  "safeguards §5": safeguards("choice", "D"),
  "safeguards §9 objection": safeguards("choice", "D"),
  T1: readmission("law", "S"),
  T2: readmission("law", "S"),
  T3: readmission("law", "S"),
  "readmission §3": readmission("choice", "D"),
  "C-CLR": readmission("choice", "D"),
  "C-CONF": readmission("choice", "D"),
  "C-MA-RET": readmission("law", "S"),
  "standards §1 one document": of("standards", "law", "S"),
  ...children,
  ...voluntary,
  ...readmissionRows,
  ...seasonalRows,
  ...mobilityRows,
} satisfies Record<string, Row>;

const numbered = (letter: string, length: number) => Array.from({ length }, (_, at) => `${letter}${at + 1}`);

/**
 * Bad cases of the reference, that worked examples play: identification §13, safeguards §11, minors §10, coordination §8,
 * readmission §13, legal mobility §7, seasonal-work §10.
 */
export const badCases: readonly string[] = [
  ...numbered("I", 14),
  ...numbered("F", 11),
  ...[..."abcdefghij"].map((letter) => `M-${letter}`),
  ...numbered("C", 8),
  ...numbered("R", 9),
  ...numbered("L", 8),
  ...numbered("SW", 11),
];

/** The basis that a row gives, with its tag and what to print. */
export function basis(row: keyof typeof rows): Basis {
  const { tag, kind } = rows[row];
  return { row, tag, kind };
}
