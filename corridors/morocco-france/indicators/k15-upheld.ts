/** K15 (indicators K15): erroneous readmissions upheld. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("K15", {
  effectiveFrom: "2026-01-01",
  procedure: "take-back",
  unit: "allegation",
  basis: { row: "indicators K15", tag: "D" },
  cohort: step("allege"),
  measure: rate(happened(step(["agreeToTakeBack", "agreeToHelp"]))),
  grain: "year",
  words: {
    fr: said(
      "Réadmissions à tort reconnues",
      "Allégations admises par l’État mis en cause",
      "Allégations de réadmission à tort",
      "L’objectif est qu’il n’y en ait aucune ; chaque cas est suivi jusqu’au retour.",
    ),
    ar: said(
      "حالات إعادة القبول الخاطئة المعترف بها",
      "الادعاءات التي سلمت بها الدولة المعنية",
      "ادعاءات إعادة القبول عن خطأ",
      "الهدف ألا تقع أي حالة، وتُتابع كل حالة إلى غاية العودة.",
    ),
    en: said(
      "Erroneous readmissions upheld",
      "Allegations admitted by the State concerned",
      "Allegations of an erroneous readmission",
      "The aim is that there be none; each case is followed until the person is back.",
    ),
  },
});
