/** KR5 (indicators KR5): share of voluntary return. */
import { indicator, said, step, unrecorded } from "@wasl/flow";

export default indicator("KR5", {
  effectiveFrom: "2026-01-01",
  procedure: "handover",
  unit: "return",
  basis: { row: "indicators KR5", tag: "D" },
  cohort: step("depart"),
  measure: unrecorded("other-compartment"),

  words: {
    fr: said(
      "Part du retour volontaire",
      "Retours volontaires",
      "Tous les retours",
      "Les dossiers d’aide au retour sont tenus ailleurs et ne se joignent à aucun dossier d’éloignement. Jamais un objectif.",
    ),
    ar: said(
      "حصة العودة الطوعية",
      "حالات العودة الطوعية",
      "جميع حالات العودة",
      "تُمسك ملفات المساعدة على العودة في مكان آخر ولا تُضم إلى أي ملف إبعاد. وليست هدفًا أبدًا.",
    ),
    en: said(
      "Share of voluntary return",
      "Voluntary returns",
      "All returns",
      "Files of assisted return are kept elsewhere and are joined to no removal case. Never a target.",
    ),
  },
});
