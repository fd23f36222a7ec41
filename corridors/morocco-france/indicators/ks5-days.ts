/** KS5-days (indicators KS5): time to answer a complaint. */
import { delay, indicator, said, step } from "@wasl/flow";

export default indicator("KS5-days", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-complaint",
  unit: "complaint",
  basis: { row: "indicators KS5", tag: "D" },
  cohort: step(["lodge", "lodgeUrgent"]),
  measure: delay(step(["answerAsMediator", "answerAfterInspection"])),

  words: {
    fr: said(
      "Délai de réponse à une plainte",
      "Jours entre le dépôt et la première réponse",
      "",
      "Les plaintes encore ouvertes comptent.",
    ),
    ar: said("أجل الجواب عن شكاية", "الأيام بين الإيداع وأول جواب", "", "تُحسب الشكايات التي ما زالت مفتوحة."),
    en: said("Time to answer a complaint", "Days from lodging to the first answer", "", "Complaints still open count."),
  },
});
