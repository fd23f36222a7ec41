/** KS8 (indicators KS8): exits confirmed. */
import { indicator, said, step, unrecorded } from "@wasl/flow";

export default indicator("KS8", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-placement",
  unit: "season",
  basis: { row: "indicators KS8", tag: "D" },
  cohort: step("endSeason"),
  measure: unrecorded("no-event"),

  words: {
    fr: said(
      "Sorties confirmées",
      "Sorties confirmées",
      "Saisons terminées",
      "La sortie est une information du dossier, pas une étape. Inconnu n’est pas un maintien irrégulier.",
    ),
    ar: said(
      "المغادرات المؤكدة",
      "حالات المغادرة المؤكدة",
      "المواسم المنتهية",
      "المغادرة معلومة في الملف وليست خطوة. والمجهول ليس بقاءً غير قانوني.",
    ),
    en: said(
      "Exits confirmed",
      "Exits confirmed",
      "Seasons ended",
      "The exit is a fact of the file, not a step. Unknown is not overstay.",
    ),
  },
});
