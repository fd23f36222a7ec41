/** K12 (indicators K12): requests executed. */
import { happened, indicator, rate, said, step } from "@wasl/flow";
import { openedTwice, requested } from "./common.ts";

export default indicator("K12", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "request",
  basis: { row: "indicators K12", tag: "D" },
  cohort: requested,
  measure: rate(happened(step("confirmArrival"))),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Demandes exécutées",
      "Demandes dont l’arrivée de la personne est confirmée",
      "Demandes présentées",
      "Sur les demandes, non sur les mesures prononcées : une mesure sans demande n’est pas dans ce journal.",
    ),
    ar: said(
      "الطلبات المنفذة",
      "الطلبات التي تأكد وصول صاحبها",
      "الطلبات المقدمة",
      "من مجموع الطلبات لا من مجموع التدابير: التدبير الذي لم يتبعه طلب غير موجود في هذا السجل.",
    ),
    en: said(
      "Requests executed",
      "Requests whose person’s arrival is confirmed",
      "Requests submitted",
      "Of requests, not of measures ordered: a measure without a request is not in this log.",
    ),
  },
});
