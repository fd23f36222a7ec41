/** K10 (indicators K10): documents expired unused. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("K10", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "document",
  basis: { row: "indicators K10", tag: "D" },
  cohort: step("issue"),
  measure: rate(happened(step("recordExpiry"))),
  each: true,
  words: {
    fr: said(
      "Documents périmés sans avoir servi",
      "Documents dont la validité a pris fin sans départ",
      "Documents émis",
      "La cause peut être de l’un ou de l’autre côté ; chacun détaille la sienne pour lui-même.",
    ),
    ar: said(
      "الوثائق المنتهية دون استعمال",
      "الوثائق التي انتهت صلاحيتها دون سفر",
      "الوثائق الصادرة",
      "قد يكون السبب من هذا الجانب أو من ذاك، وكل جانب يفصل أسبابه لنفسه.",
    ),
    en: said(
      "Documents expired unused",
      "Documents whose validity ended without a departure",
      "Documents issued",
      "The cause may lie on either side; each details its own for itself.",
    ),
  },
});
