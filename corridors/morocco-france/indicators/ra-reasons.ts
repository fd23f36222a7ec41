/** RA3 (readmission §4): refusals of readmission by reason. */
import { indicator, said, split, step } from "@wasl/flow";

export default indicator("RA3", {
  effectiveFrom: "2026-01-01",
  procedure: "readmission",
  unit: "request",
  basis: { row: "readmission §4", tag: "D" },
  cohort: step(["accept", "refuse"]),
  measure: split(step("refuse")),
  grain: "year",
  words: {
    fr: said(
      "Refus de réadmission par motif",
      "Réponses par motif de refus",
      "Réponses données",
      "Chaque refus porte un motif que les deux États ont convenu.",
    ),
    ar: said("رفض إعادة القبول حسب السبب", "الأجوبة حسب سبب الرفض", "الأجوبة", "لكل رفض سبب اتفقت عليه الدولتان."),
    en: said(
      "Refusals of readmission by reason",
      "Answers by reason of refusal",
      "Answers given",
      "Every refusal bears a reason that both States have agreed.",
    ),
  },
});
