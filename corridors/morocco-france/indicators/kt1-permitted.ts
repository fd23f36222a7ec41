/** KT1 (readmission §6): transits permitted. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KT1", {
  effectiveFrom: "2026-01-01",
  procedure: "transit",
  unit: "transit",
  basis: { row: "readmission §6", tag: "D" },
  cohort: step("askTransit"),
  measure: rate(happened(step("permit"))),

  words: {
    fr: said(
      "Transits permis",
      "Demandes de transit permises",
      "Demandes de transit",
      "Un refus pour risque à l’arrivée protège une personne.",
    ),
    ar: said(
      "حالات العبور المأذون بها",
      "طلبات العبور المأذون بها",
      "طلبات العبور",
      "الرفض بسبب خطر في بلد الوصول يحمي شخصًا.",
    ),
    en: said(
      "Transits permitted",
      "Requests for transit permitted",
      "Requests for transit",
      "A refusal for a risk onward protects a person.",
    ),
  },
});
