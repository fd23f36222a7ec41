/** KS4-suspended (indicators KS4): offers suspended by cause. */
import { indicator, raised, said, split } from "@wasl/flow";

export default indicator("KS4-suspended", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-offer",
  unit: "offer",
  basis: { row: "indicators KS4", tag: "D" },
  cohort: raised("suspended"),
  measure: split(raised("suspended")),
  smallestCell: 5,
  each: true,
  grain: "year",
  words: {
    fr: said(
      "Offres suspendues par cause",
      "Suspensions par cause : logement, frais, sanction, réexamen",
      "Suspensions d’offres",
      "Zéro frais pour le travailleur est une règle, pas un taux à réduire (KS6).",
    ),
    ar: said(
      "العروض المعلقة حسب السبب",
      "حالات التعليق حسب السبب: السكن، المصاريف، العقوبة، إعادة النظر",
      "حالات تعليق العروض",
      "عدم أداء العامل أي مصاريف قاعدة وليس نسبة تُخفض (KS6).",
    ),
    en: said(
      "Offers suspended by cause",
      "Suspensions by cause: housing, fees, sanction, review",
      "Suspensions of offers",
      "No fee for the worker is a rule, not a rate to reduce (KS6).",
    ),
  },
});
