/** KS3-entry (indicators KS3): time from visa to entry. */
import { delay, indicator, said, step } from "@wasl/flow";

export default indicator("KS3-entry", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-placement",
  unit: "season",
  basis: { row: "indicators KS3", tag: "D" },
  cohort: step("issueVisa"),
  measure: delay(step("enter")),

  words: {
    fr: said("Délai du visa à l’entrée", "Jours entre le visa et l’entrée", "", "Qui ne part pas n’est pas un retard."),
    ar: said("الأجل من التأشيرة إلى الدخول", "الأيام بين التأشيرة والدخول", "", "من لم يسافر ليس متأخرًا."),
    en: said("Time from visa to entry", "Days from the visa to the entry", "", "Who does not travel is no delay."),
  },
});
