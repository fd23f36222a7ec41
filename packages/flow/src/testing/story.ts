/** Rows of invented cases, told shortly: `["03-02", "ask"]`, `["03-05", "held+", "answering"]`, `["03-09", "refuse", "NO_TRACE"]`. */
import type { Row } from "../log/process.ts";
import { question } from "./question.ts";

/** Month and day of 2026, with a time or at midnight UTC; what happened; a party for a flag, a code for a step. */
export type Told = readonly [when: string, what: string, with_?: string];

export const instant = (when: string): string => `2026-${when.includes("T") ? when : `${when}T00:00`}:00Z`;

export const milli = (when: string): number => Temporal.Instant.from(instant(when)).epochMilliseconds;

/** @param opener the State that asks. */
export function story(id: string, told: readonly Told[], opener = "FR"): readonly Row[] {
  const parties = opener === "FR" ? { asking: "FR", answering: "MA" } : { asking: "MA", answering: "FR" };
  return told.map(([when, what, more], index) => ({
    case: id,
    version: index + 1,
    process: { at: instant(when), ...happened(what, more, parties) },
  }));
}

function happened(what: string, more: string | undefined, parties: Readonly<Record<string, string>>): object {
  if (what === "opened") return { kind: "opened", by: "asking", parties, self: "asking" };
  if (what.endsWith("+")) return { kind: "raised", by: more ?? "asking", flag: what.slice(0, -1) };
  if (what.endsWith("-")) return { kind: "lifted", by: more ?? "asking", flag: what.slice(0, -1) };
  if (what === "dropped") return { kind: "raised", by: "asking", flag: "dropped", cause: more };
  if (what === "due") return { kind: "clock-ended", by: more ?? "asking", clock: "reply" };
  if (what === "release") return { kind: "moved", by: "asking", step: "release", reason: more };
  const by = question.steps[what]?.by ?? "asking";
  return { kind: "stepped", by, step: what, ...(more === undefined ? {} : { reason: more }) };
}
