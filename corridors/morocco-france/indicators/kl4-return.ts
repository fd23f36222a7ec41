/** KL4 (legal-mobility §4): confirmed returns of young professionals. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KL4", {
  effectiveFrom: "2026-01-01",
  procedure: "legal-mobility",
  unit: "request",
  basis: { row: "legal-mobility §4", tag: "D" },
  cohort: step("recordEnd"),
  measure: rate(happened(step("confirmReturn"))),

  words: {
    fr: said(
      "Retours confirmés des jeunes professionnels",
      "Retours confirmés",
      "Séjours terminés",
      "Inconnu n’est pas un maintien irrégulier.",
    ),
    ar: said(
      "حالات العودة المؤكدة للمهنيين الشباب",
      "حالات العودة المؤكدة",
      "الإقامات المنتهية",
      "المجهول ليس بقاءً غير قانوني.",
    ),
    en: said(
      "Confirmed returns of young professionals",
      "Returns confirmed",
      "Stays ended",
      "Unknown is not overstay.",
    ),
  },
});
