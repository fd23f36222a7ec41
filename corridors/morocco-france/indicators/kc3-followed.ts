/** KC3-followed (indicators KC3): followed for a year. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KC3-followed", {
  effectiveFrom: "2026-01-01",
  procedure: "assisted-return",
  unit: "file",
  basis: { row: "indicators KC3", tag: "D" },
  cohort: step("confirmArrival"),
  measure: rate(happened(step("visitAt12"))),
  maturityDays: 402,
  words: {
    fr: said(
      "Suivi d’une année fait",
      "Personnes revues après douze mois",
      "Arrivées",
      "Un suivi qui manque est un inconnu.",
    ),
    ar: said("المتابعة لمدة سنة", "الأشخاص الذين زيروا بعد اثني عشر شهرًا", "حالات الوصول", "المتابعة الغائبة مجهولة."),
    en: said(
      "Followed for a year",
      "Persons seen again after twelve months",
      "Arrivals",
      "A follow-up that is missing is unknown.",
    ),
  },
});
