/** KS4 (indicators KS4): housing inspected and passed. */
import { count, indicator, internalStep, said } from "@wasl/flow";

export default indicator("KS4", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-offer",
  unit: "offer",
  basis: { row: "indicators KS4", tag: "D" },
  cohort: internalStep("passHousing"),
  measure: count,
  smallestCell: 5,
  each: true,
  words: {
    fr: said(
      "Logements inspectés et admis",
      "Inspections de logement passées",
      "",
      "Pas d’inspection ne veut pas dire bon logement.",
    ),
    ar: said("المساكن المفتشة والمقبولة", "عمليات تفتيش السكن الناجحة", "", "غياب التفتيش لا يعني سكنًا جيدًا."),
    en: said(
      "Housing inspected and passed",
      "Housing inspections passed",
      "",
      "No inspection does not mean good housing.",
    ),
  },
});
