/** Assisted voluntary return (coordination §3): the rows that its procedure cites. */
import { of, type Row } from "./row.ts";

const coordination = (kind: Row["kind"], tag: Row["tag"]) => of("coordination", kind, tag);
const guard = coordination("choice", "D");

export const voluntary = {
  "coordination §3.1 who": coordination("law", "S"),
  "coordination §3.3": guard,
  V1: guard,
  V2: guard,
  V3: guard,
  V4: guard,
  V5: guard,
  V6: guard,
  V7: guard,
} as const satisfies Readonly<Record<string, Row>>;
