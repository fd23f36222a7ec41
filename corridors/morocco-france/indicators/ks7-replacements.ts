/** KS7 (indicators KS7): replacements done. */
import { happened, indicator, internalStep, rate, said } from "@wasl/flow";

export default indicator("KS7", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-placement",
  unit: "season",
  basis: { row: "indicators KS7", tag: "D" },
  cohort: internalStep("openReplacement"),
  measure: rate(happened(internalStep("placeAgain"))),
  each: true,
  words: {
    fr: said(
      "Remplacements aboutis",
      "Travailleurs placés chez un autre employeur",
      "Remplacements ouverts",
      "Seul l’État d’accueil peut le dire.",
    ),
    ar: said(
      "عمليات التعويض المنجزة",
      "العمال الذين أُلحقوا بمشغل آخر",
      "عمليات التعويض المفتوحة",
      "لا تستطيع قوله إلا دولة الاستقبال.",
    ),
    en: said(
      "Replacements done",
      "Workers placed with another employer",
      "Replacements opened",
      "Only the host State can tell.",
    ),
  },
});
