/** KS5-resolved (indicators KS5): complaints closed. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KS5-resolved", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-complaint",
  unit: "complaint",
  basis: { row: "indicators KS5", tag: "D" },
  cohort: step(["lodge", "lodgeUrgent"]),
  measure: rate(happened(step("close"))),

  words: {
    fr: said(
      "Plaintes closes",
      "Plaintes closes après réponse",
      "Plaintes déposées",
      "Une plainte rouverte est ouverte. Les thèmes ne sont pas au journal.",
    ),
    ar: said(
      "الشكايات المغلقة",
      "الشكايات المغلقة بعد الجواب",
      "الشكايات المودعة",
      "الشكاية المعاد فتحها مفتوحة. والمواضيع ليست في السجل.",
    ),
    en: said(
      "Complaints closed",
      "Complaints closed after an answer",
      "Complaints lodged",
      "A complaint that was reopened is open. Themes are not in the log.",
    ),
  },
});
