/** Rows of `seasonal-work.md` that the seasonal procedures cite. A standard that is no law is printed as a choice. */
import { type Row, of as rowOf } from "./row.ts";

const of = (kind: Row["kind"], tag: Row["tag"]): Row => rowOf("seasonal-work", kind, tag);
const law = of("law", "S");
const choice = of("choice", "D");

export const seasonalRows = {
  "seasonal-work §2 convention 1963": law,
  "seasonal-work §2 décret 2024-814": law,
  "seasonal-work §3 day counter": choice,
  "seasonal-work §4": of("agreed", "D"),
  "seasonal-work §7": of("agreed", "D"),
  "seasonal-work §8": choice,
  "C-SEA-6M": law,
  "C-SEA-3M": law,
  "C-SEA-END": law,
  "C-SEA-REQ": law,
  "C-SEA-KBIS": law,
  "C-SEA-DEC": of("law", "B"),
  S1: choice,
  S3: choice,
  S4: of("law", "B"),
  S5: of("law", "B"),
  S6: choice,
  S7: choice,
  S8: of("choice", "S"),
  S9: choice,
  S11: choice,
  W7: { file: "safeguards", kind: "law", tag: "S" },
} satisfies Record<string, Row>;
