/** KM4-6 (indicators KM4): follow-up at six months done. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KM4-6", {
  effectiveFrom: "2026-01-01",
  procedure: "child-return",
  unit: "file",
  basis: { row: "indicators KM4", tag: "D" },
  cohort: step("receive"),
  measure: rate(happened(step("visitAt6"))),
  grain: "year",
  maturityDays: 216,
  words: {
    fr: said(
      "Suivi à six mois fait",
      "Enfants revus après six mois",
      "Enfants accueillis dans leur famille ou un foyer",
      "Un suivi qui manque est un inconnu, jamais une bonne nouvelle.",
    ),
    ar: said(
      "المتابعة بعد ستة أشهر",
      "الأطفال الذين زيروا بعد ستة أشهر",
      "الأطفال الذين استُقبلوا في أسرهم أو في دار",
      "المتابعة الغائبة مجهولة وليست خبرًا سارًا أبدًا.",
    ),
    en: said(
      "Follow-up at six months done",
      "Children seen again after six months",
      "Children received in their family or a home",
      "A follow-up that is missing is unknown, never good news.",
    ),
  },
});
