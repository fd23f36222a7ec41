/** KM3 (indicators KM3): answers to consultations (article 33). */
import { indicator, said, split, step } from "@wasl/flow";

export default indicator("KM3", {
  effectiveFrom: "2026-01-01",
  procedure: "child-return",
  unit: "file",
  basis: { row: "indicators KM3", tag: "D" },
  cohort: step("consult"),
  measure: split(step(["consentTo", "notConsent"])),
  grain: "year",
  words: {
    fr: said(
      "Réponses aux consultations (article 33)",
      "Consultations par réponse",
      "Consultations",
      "Un refus est une réponse.",
    ),
    ar: said("الأجوبة عن الاستشارات (المادة 33)", "الاستشارات حسب الجواب", "الاستشارات", "الرفض جواب."),
    en: said(
      "Answers to consultations (article 33)",
      "Consultations by answer",
      "Consultations",
      "A refusal is an answer.",
    ),
  },
});
