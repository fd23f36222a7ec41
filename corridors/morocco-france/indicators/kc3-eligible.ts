/** KC3-eligible (indicators KC3): eligible files. */
import { happened, indicator, internalStep, opened, rate, said } from "@wasl/flow";

export default indicator("KC3-eligible", {
  effectiveFrom: "2026-01-01",
  procedure: "assisted-return",
  unit: "file",
  basis: { row: "indicators KC3", tag: "D" },
  cohort: opened,
  measure: rate(happened(internalStep("findEligible"))),

  words: {
    fr: said(
      "Dossiers éligibles",
      "Dossiers jugés éligibles",
      "Dossiers ouverts",
      "Seul l’État d’où part la personne peut le dire.",
    ),
    ar: said(
      "الملفات المؤهلة",
      "الملفات التي اعتُبرت مؤهلة",
      "الملفات المفتوحة",
      "لا تستطيع قوله إلا الدولة التي يغادرها الشخص.",
    ),
    en: said(
      "Eligible files",
      "Files found eligible",
      "Files opened",
      "Only the State that the person leaves can tell.",
    ),
  },
});
