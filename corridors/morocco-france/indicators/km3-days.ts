/** KM3-days (indicators KM3): time to answer consultations. */
import { delay, indicator, said, step } from "@wasl/flow";

export default indicator("KM3-days", {
  effectiveFrom: "2026-01-01",
  procedure: "child-return",
  unit: "file",
  basis: { row: "indicators KM3", tag: "D" },
  cohort: step("consult"),
  measure: delay(step(["consentTo", "notConsent"]), { turn: "requested" }),
  grain: "year",
  words: {
    fr: said(
      "Délai de réponse aux consultations",
      "Jours entre la consultation et la réponse, quand la main est à l’autorité consultée",
      "",
      "Les consultations sans réponse comptent.",
    ),
    ar: said(
      "أجل الجواب عن الاستشارات",
      "الأيام بين الاستشارة والجواب حين يكون الدور بيد السلطة المستشارة",
      "",
      "تُحسب الاستشارات التي لم يُجب عنها.",
    ),
    en: said(
      "Time to answer consultations",
      "Days from the consultation to the answer while the turn is with the authority consulted",
      "",
      "Consultations without an answer count.",
    ),
  },
});
