/** K11 (indicators K11): hearings held. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("K11", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "hearing",
  basis: { row: "indicators K11", tag: "D" },
  cohort: step("scheduleHearing"),
  measure: rate(happened(step("recordHearing"))),
  each: true,
  words: {
    fr: said(
      "Auditions tenues",
      "Auditions qui ont eu lieu",
      "Auditions fixées",
      "Se taire pendant l’audition est un droit : elle a eu lieu.",
    ),
    ar: said(
      "جلسات الاستماع المنعقدة",
      "جلسات الاستماع التي انعقدت",
      "جلسات الاستماع المحددة",
      "الصمت خلال الجلسة حق: وتُعد منعقدة.",
    ),
    en: said(
      "Hearings held",
      "Hearings that took place",
      "Hearings fixed",
      "To stay silent in a hearing is a right: it took place.",
    ),
  },
});
