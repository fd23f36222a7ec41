/** KM6 (unaccompanied-minors §9): requests for information answered in time. */
import { before, clockEnd, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KM6", {
  effectiveFrom: "2026-01-01",
  procedure: "child-information-request",
  unit: "file",
  basis: { row: "unaccompanied-minors §9", tag: "D" },
  cohort: step("ask"),
  measure: rate(before(step(["answer", "answerAsConsul", "decline"]), clockEnd("answer"))),
  grain: "year",
  words: {
    fr: said(
      "Demandes d’information répondues à temps",
      "Demandes répondues avant la date demandée",
      "Demandes d’information",
      "Refuser pour protéger un enfant est une réponse.",
    ),
    ar: said(
      "طلبات المعلومات المجاب عنها في الأجل",
      "الطلبات المجاب عنها قبل التاريخ المطلوب",
      "طلبات المعلومات",
      "الرفض لحماية طفل جواب.",
    ),
    en: said(
      "Requests for information answered in time",
      "Requests answered before the day asked for",
      "Requests for information",
      "To decline in order to protect a child is an answer.",
    ),
  },
});
