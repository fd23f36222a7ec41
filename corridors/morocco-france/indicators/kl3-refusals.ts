/** KL3-refused (indicators KL3): refusals by reason. */
import { indicator, said, split, step } from "@wasl/flow";

export default indicator("KL3-refused", {
  effectiveFrom: "2026-01-01",
  procedure: "legal-mobility",
  unit: "request",
  basis: { row: "indicators KL3", tag: "D" },
  cohort: step(["authorise", "refuse"]),
  measure: split(step("refuse")),
  grain: "year",
  words: {
    fr: said(
      "Refus par motif",
      "Décisions par motif de refus",
      "Décisions prises",
      "La répartition des catégories change d’une année à l’autre : un taux seul trompe.",
    ),
    ar: said(
      "حالات الرفض حسب السبب",
      "القرارات حسب سبب الرفض",
      "القرارات المتخذة",
      "يتغير توزيع الأصناف من سنة إلى أخرى، والنسبة وحدها تضلل.",
    ),
    en: said(
      "Refusals by reason",
      "Decisions by reason of refusal",
      "Decisions taken",
      "The mix of categories changes from year to year: a rate alone misleads.",
    ),
  },
});
