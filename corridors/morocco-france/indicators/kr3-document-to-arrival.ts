/** KR3 (indicators KR3): time from document to arrival. */
import { delay, indicator, said, step } from "@wasl/flow";

export default indicator("KR3", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "document",
  basis: { row: "indicators KR3", tag: "D" },
  cohort: step("issue"),
  measure: delay(step("confirmArrival")),
  each: true,
  words: {
    fr: said(
      "Délai du document à l’arrivée",
      "Jours entre l’émission du document et l’arrivée confirmée",
      "",
      "Un mois de validité au plus le borne.",
    ),
    ar: said(
      "الأجل من الوثيقة إلى الوصول",
      "الأيام بين إصدار الوثيقة وتأكيد الوصول",
      "",
      "تحده صلاحية لا تتجاوز شهرًا.",
    ),
    en: said(
      "Time from document to arrival",
      "Days from the issue of the document to the confirmed arrival",
      "",
      "A validity of at most a month caps it.",
    ),
  },
});
