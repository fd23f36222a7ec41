/** RA2 (readmission §4): time to answer a request for readmission. */
import { delay, indicator, said, step } from "@wasl/flow";
import { openedTwice } from "./common.ts";

export default indicator("RA2", {
  effectiveFrom: "2026-01-01",
  procedure: "readmission",
  unit: "request",
  basis: { row: "readmission §4", tag: "D" },
  cohort: step("apply"),
  measure: delay(step(["accept", "refuse"]), { turn: "requested" }),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Délai de réponse à une demande de réadmission",
      "Jours entre la demande et la réponse, quand la main est à l’État requis",
      "",
      "Les demandes encore ouvertes comptent.",
    ),
    ar: said(
      "أجل الجواب عن طلب إعادة القبول",
      "الأيام بين الطلب والجواب حين يكون الدور بيد الدولة المطلوبة",
      "",
      "تُحسب الطلبات التي ما زالت مفتوحة.",
    ),
    en: said(
      "Time to answer a request for readmission",
      "Days from the request to the answer while the turn is with the requested State",
      "",
      "Requests still open count.",
    ),
  },
});
