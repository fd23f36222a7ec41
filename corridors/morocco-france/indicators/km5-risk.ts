/** KM5 (indicators KM5): children found at risk after a return. */
import { indicator, said, step, unrecorded } from "@wasl/flow";

export default indicator("KM5", {
  effectiveFrom: "2026-01-01",
  procedure: "child-return",
  unit: "file",
  basis: { row: "indicators KM5", tag: "D" },
  cohort: step("receive"),
  measure: unrecorded("no-event"),
  grain: "year",
  words: {
    fr: said(
      "Enfants trouvés en danger après un retour",
      "Enfants en danger",
      "Retours suivis",
      "Ce que dit une visite est au dossier de l’enfant, pas au journal. À publier même quand c’est zéro.",
    ),
    ar: said(
      "الأطفال الموجودون في خطر بعد العودة",
      "الأطفال في خطر",
      "حالات العودة المتابعة",
      "ما تقوله الزيارة في ملف الطفل لا في السجل. ويُنشر حتى حين يكون صفرًا.",
    ),
    en: said(
      "Children found at risk after a return",
      "Children at risk",
      "Returns followed up",
      "What a visit says is in the child’s file, not in the log. To be published even where it is none.",
    ),
  },
});
