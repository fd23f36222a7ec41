/** KR2-cancelled (indicators KR2): transfers cancelled. */
import { indicator, said, split, step } from "@wasl/flow";

export default indicator("KR2-cancelled", {
  effectiveFrom: "2026-01-01",
  procedure: "handover",
  unit: "transfer",
  basis: { row: "indicators KR2", tag: "D" },
  cohort: step("confirmSlot"),
  measure: split(step("cancelTransfer")),
  each: true,
  grain: "year",
  words: {
    fr: said(
      "Remises annulées",
      "Créneaux confirmés puis annulés, par code neutre",
      "Créneaux confirmés",
      "Une raison de droit paraît « neutre » à l’autre État : rien ne s’en déduit.",
    ),
    ar: said(
      "عمليات التسليم الملغاة",
      "المواعيد المؤكدة ثم الملغاة حسب الرمز المحايد",
      "المواعيد المؤكدة",
      "يظهر السبب القانوني «محايدًا» للدولة الأخرى ولا يُستنتج منه شيء.",
    ),
    en: said(
      "Transfers cancelled",
      "Slots confirmed and then cancelled, by neutral code",
      "Slots confirmed",
      "A legal cause appears “neutral” to the other State: nothing can be inferred.",
    ),
  },
});
