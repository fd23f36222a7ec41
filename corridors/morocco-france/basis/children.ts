/** Unaccompanied minors: the rows that their procedures cite. */
import { of, type Row } from "./row.ts";

const minors = (kind: Row["kind"], tag: Row["tag"]) => of("unaccompanied-minors", kind, tag);

export const children = {
  "minors §1 art. 34": minors("law", "B"),
  "minors §2 consulate": minors("law", "S"),
  "minors §2 enforcement": minors("law", "S"),
  "minors §3": minors("choice", "D"),
  "minors §3 urgent": minors("law", "S"),
  "minors §5 confidentiality": minors("law", "S"),
  "minors §5 journey": minors("choice", "D"),
  "minors §7 doubt": minors("choice", "D"),
  "minors §8": minors("choice", "D"),
  M1: minors("law", "S"),
  M2: minors("law", "S"),
  M3: minors("law", "S"),
  M4: minors("law", "S"),
  M5: minors("law", "S"),
  M6: minors("law", "S"),
  M7: minors("law", "S"),
  M8: minors("choice", "D"),
  M9: minors("choice", "D"),
  M10: minors("law", "S"),
  M11: minors("law", "B"),
  "C-BIA": minors("choice", "D"),
  "C-H33": minors("choice", "D"),
  "C-FU": minors("choice", "D"),
  "C-18": minors("choice", "D"),
} as const satisfies Readonly<Record<string, Row>>;
