/** KR2 (indicators KR2): transfers executed of cleared. */
import { happened, indicator, internalStep, rate, said, step } from "@wasl/flow";

export default indicator("KR2", {
  effectiveFrom: "2026-01-01",
  procedure: "handover",
  unit: "transfer",
  basis: { row: "indicators KR2", tag: "D" },
  cohort: internalStep("clearDeparture"),
  measure: rate(happened(step("confirmArrival"))),
  each: true,
  words: {
    fr: said(
      "Remises exécutées sur autorisées",
      "Autorisations suivies d’une arrivée",
      "Départs autorisés",
      "Une autorisation retirée protège quelqu’un : ce n’est pas un échec.",
    ),
    ar: said(
      "عمليات التسليم المنفذة من مجموع المأذون بها",
      "حالات الإذن التي تلاها وصول",
      "حالات الإذن بالمغادرة",
      "سحب الإذن يحمي شخصًا وليس إخفاقًا.",
    ),
    en: said(
      "Transfers executed of cleared",
      "Clearances followed by an arrival",
      "Departures cleared",
      "A clearance that is revoked protects somebody: it is no failure.",
    ),
  },
});
