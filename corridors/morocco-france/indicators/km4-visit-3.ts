/** KM4-3 (indicators KM4): follow-up at three months done. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KM4-3", {
  effectiveFrom: "2026-01-01",
  procedure: "child-return",
  unit: "file",
  basis: { row: "indicators KM4", tag: "D" },
  cohort: step("receive"),
  measure: rate(happened(step("visitAt3"))),
  grain: "year",
  maturityDays: 123,
  words: {
    fr: said(
      "Suivi à trois mois fait",
      "Enfants revus après trois mois",
      "Enfants accueillis dans leur famille ou un foyer",
      "Un suivi qui manque est un inconnu, jamais une bonne nouvelle.",
    ),
    ar: said(
      "المتابعة بعد ثلاثة أشهر",
      "الأطفال الذين زيروا بعد ثلاثة أشهر",
      "الأطفال الذين استُقبلوا في أسرهم أو في دار",
      "المتابعة الغائبة مجهولة وليست خبرًا سارًا أبدًا.",
    ),
    en: said(
      "Follow-up at three months done",
      "Children seen again after three months",
      "Children received in their family or a home",
      "A follow-up that is missing is unknown, never good news.",
    ),
  },
});
