/** KM7 (unaccompanied-minors §9): family tracings by answer. */
import { indicator, said, split, step } from "@wasl/flow";

export default indicator("KM7", {
  effectiveFrom: "2026-01-01",
  procedure: "child-family-tracing",
  unit: "file",
  basis: { row: "unaccompanied-minors §9", tag: "D" },
  cohort: step("ask"),
  measure: split(step(["reportFound", "reportNotFound", "decline"])),
  grain: "year",
  words: {
    fr: said(
      "Recherches de famille par réponse",
      "Recherches par réponse",
      "Recherches demandées",
      "Une famille trouvée n’est pas un retour : l’enfant et la sécurité d’abord.",
    ),
    ar: said(
      "البحث عن الأسرة حسب الجواب",
      "عمليات البحث حسب الجواب",
      "عمليات البحث المطلوبة",
      "العثور على الأسرة ليس عودة: الطفل والسلامة أولًا.",
    ),
    en: said(
      "Family tracings by answer",
      "Tracings by answer",
      "Tracings asked for",
      "A family that is found is no return: the child and safety come first.",
    ),
  },
});
