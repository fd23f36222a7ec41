/** A birth as far as it is known, beside the one that the register holds. */
import type { Agreement, BirthExplanation, BirthRelation } from "./identification.ts";

export interface Birth {
  /** Years that it may mean, first and last. */
  readonly from: number;
  readonly to: number;
  readonly month?: number;
  readonly day?: number;
}

/** EDTF level 1 as far as births need it: `1985`, `1985-04-XX`, `198X`, `1985?`, `1984/1986`. */
export function readBirth(written: string | undefined): Birth | undefined {
  const [first, last] = (written ?? "")
    .split("/")
    .map((part) => /^(\d{2}[\dX]{2})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[?~%]?$/u.exec(part.trim()));
  if (!first?.[1]) return undefined;
  const number = (part: string | undefined) => (part && part !== "XX" ? Number(part) : undefined);
  const to = Number((last?.[1] ?? first[1]).replaceAll("X", "9"));
  const from = Number(first[1].replaceAll("X", "0"));
  return last ? { from, to } : { from, to, month: number(first[2]), day: number(first[3]) };
}

/** How far apart two births may be and still be one, in years. */
export const nearYears = 2;

export interface BirthComparison {
  readonly agreement: Agreement;
  readonly relation: BirthRelation;
  readonly years: number;
}

/** Same where everything known on both sides agrees; near for two years' difference or for day and month exchanged. */
export function compareBirths(wanted: Birth | undefined, known: Birth | undefined): BirthComparison {
  if (!wanted || !known) return { agreement: "absent", relation: "absent", years: 0 };
  const years = Math.max(wanted.from - known.to, known.from - wanted.to, 0);
  if (years > 0)
    return years <= nearYears
      ? { agreement: "near", relation: "year-apart", years }
      : { agreement: "differs", relation: "another", years };
  const agrees = (left: number | undefined, right: number | undefined) =>
    left === undefined || right === undefined || left === right;
  if (agrees(wanted.month, known.month) && agrees(wanted.day, known.day))
    return { agreement: "same", relation: sameAs(wanted, known), years };
  if (wanted.day !== undefined && wanted.month === known.day && wanted.day === known.month)
    return { agreement: "near", relation: "day-and-month-exchanged", years };
  return { agreement: "near", relation: wanted.month === known.month ? "day-differs" : "same-year", years };
}

function sameAs(wanted: Birth, known: Birth): BirthRelation {
  if (wanted.from !== wanted.to) return "within";
  if (wanted.month === undefined || known.month === undefined) return "same-year";
  return wanted.day === undefined || known.day === undefined ? "same-month" : "same-day";
}

export function explainBirth(asked: string | undefined, held: string): BirthExplanation {
  const known = readBirth(held);
  const { agreement, relation, years } = compareBirths(readBirth(asked), known);
  return {
    kind: "birth",
    field: "birth",
    agreement,
    relation,
    ...(asked ? { asked } : {}),
    ...(held ? { held } : {}),
    ...(years > 0 ? { years } : {}),
    firstOfJanuary: known?.month === 1 && known.day === 1,
  };
}
