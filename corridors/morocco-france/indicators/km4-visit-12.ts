/** KM4-12 (indicators KM4): follow-up at twelve months done. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KM4-12", {
  effectiveFrom: "2026-01-01",
  procedure: "child-return",
  unit: "file",
  basis: { row: "indicators KM4", tag: "D" },
  cohort: step("receive"),
  measure: rate(happened(step("visitAt12"))),
  grain: "year",
  maturityDays: 402,
  words: {
    fr: said(
      "Suivi à douze mois fait",
      "Enfants revus après douze mois",
      "Enfants accueillis dans leur famille ou un foyer",
      "Un suivi qui manque est un inconnu, jamais une bonne nouvelle.",
    ),
    ar: said(
      "المتابعة بعد اثني عشر شهرًا",
      "الأطفال الذين زيروا بعد اثني عشر شهرًا",
      "الأطفال الذين استُقبلوا في أسرهم أو في دار",
      "المتابعة الغائبة مجهولة وليست خبرًا سارًا أبدًا.",
    ),
    en: said(
      "Follow-up at twelve months done",
      "Children seen again after twelve months",
      "Children received in their family or a home",
      "A follow-up that is missing is unknown, never good news.",
    ),
  },
});
