/** KS3 (indicators KS3): time from contract to visa. */
import { delay, indicator, said, step } from "@wasl/flow";

export default indicator("KS3", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-placement",
  unit: "season",
  basis: { row: "indicators KS3", tag: "D" },
  cohort: step("offerContract"),
  measure: delay(step("issueVisa")),

  words: {
    fr: said(
      "Délai du contrat au visa",
      "Jours entre le contrat proposé et le visa",
      "",
      "Il contient le temps de lecture du contrat par le travailleur, qu’il faut lui laisser.",
    ),
    ar: said(
      "الأجل من العقد إلى التأشيرة",
      "الأيام بين عرض العقد والتأشيرة",
      "",
      "يشمل وقت قراءة العامل للعقد، وهو وقت يجب أن يُترك له.",
    ),
    en: said(
      "Time from contract to visa",
      "Days from the contract offered to the visa",
      "",
      "It holds the worker’s time to read the contract, which must be left.",
    ),
  },
});
