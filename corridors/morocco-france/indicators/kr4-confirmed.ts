/** KR4 (indicators KR4): arrivals confirmed in time. */
import { before, clockEnd, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KR4", {
  effectiveFrom: "2026-01-01",
  procedure: "handover",
  unit: "transfer",
  basis: { row: "indicators KR4", tag: "D" },
  cohort: step("depart"),
  measure: rate(before(step("confirmArrival"), clockEnd("arrival"))),
  each: true,
  words: {
    fr: said(
      "Arrivées confirmées à temps",
      "Arrivées confirmées avant la fin du délai convenu",
      "Départs",
      "Une confirmation qui manque n’est pas un échec du voyage.",
    ),
    ar: said(
      "حالات الوصول المؤكدة في الأجل",
      "حالات الوصول المؤكدة قبل نهاية الأجل المتفق عليه",
      "حالات المغادرة",
      "غياب التأكيد ليس إخفاقًا للسفر.",
    ),
    en: said(
      "Arrivals confirmed in time",
      "Arrivals confirmed before the agreed time ended",
      "Departures",
      "A confirmation that is missing is no failure of the journey.",
    ),
  },
});
