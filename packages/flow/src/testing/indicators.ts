/** Indicators of the small procedure, as a corridor writes them. */
import * as of from "../indicator/builder.ts";
import type { Definition, Measure } from "../indicator/definition.ts";

const said = { name: "n", explains: "e", counted: "c", over: "o" };
const words = { fr: said, ar: said, en: said };
export const asked = of.step("ask");

export const measured = (
  id: string,
  measure: Measure,
  more: Partial<Parameters<typeof of.indicator>[1]> = {},
): Definition =>
  of.indicator(id, {
    effectiveFrom: "2026-01-01",
    procedure: "question",
    unit: "request",
    basis: { row: "test", tag: "D" },
    cohort: asked,
    measure,
    words,
    ...more,
  });

export const requested = measured("requested", of.count);
export const recognised = measured("recognised", of.rate(of.happened(of.step("agree"))));
/** The "25 %" type. */
export const issued = measured("issued", of.rate(of.happened(of.step("give"))));
/** The "80 %" type. */
export const issuedOfRecognised = measured("issued of recognised", of.rate(of.happened(of.step("give"))), {
  cohort: of.step("agree"),
});
