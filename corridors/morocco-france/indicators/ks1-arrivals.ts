/** KS1-arrivals (indicators KS1): entries for the season. */
import { count, indicator, said, step } from "@wasl/flow";

export default indicator("KS1-arrivals", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-placement",
  unit: "season",
  basis: { row: "indicators KS1", tag: "D" },
  cohort: step("enter"),
  measure: count,

  words: {
    fr: said(
      "Entrées pour la saison",
      "Saisons dont l’entrée est consignée",
      "",
      "Une saison n’est pas une personne : la même peut revenir.",
    ),
    ar: said("الدخول من أجل الموسم", "المواسم التي دُوِّن فيها الدخول", "", "الموسم ليس شخصًا: قد يعود الشخص نفسه."),
    en: said(
      "Entries for the season",
      "Seasons whose entry is recorded",
      "",
      "A season is not a person: the same one may return.",
    ),
  },
});
