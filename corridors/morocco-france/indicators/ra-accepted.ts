/** RA1 (readmission §4): requests for readmission accepted. */
import { happened, indicator, rate, said, step } from "@wasl/flow";
import { openedTwice } from "./common.ts";

export default indicator("RA1", {
  effectiveFrom: "2026-01-01",
  procedure: "readmission",
  unit: "request",
  basis: { row: "readmission §4", tag: "D" },
  cohort: step("apply"),
  measure: rate(happened(step("accept"))),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Demandes de réadmission acceptées",
      "Demandes acceptées",
      "Demandes présentées",
      "Une pièce fausse ne compte jamais comme preuve.",
    ),
    ar: said(
      "طلبات إعادة القبول المقبولة",
      "الطلبات المقبولة",
      "الطلبات المقدمة",
      "لا تُعد الوثيقة المزورة دليلًا أبدًا.",
    ),
    en: said(
      "Requests for readmission accepted",
      "Requests accepted",
      "Requests submitted",
      "A false document never counts as evidence.",
    ),
  },
});
