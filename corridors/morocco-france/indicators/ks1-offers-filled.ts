/** KS1 (indicators KS1): offers filled. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KS1", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-offer",
  unit: "offer",
  basis: { row: "indicators KS1", tag: "D" },
  cohort: step("publish"),
  measure: rate(happened(step("fill"))),
  smallestCell: 5,
  words: {
    fr: said(
      "Offres pourvues",
      "Offres de saison pourvues",
      "Offres transmises",
      "Une offre suspendue par l’inspection n’est pas une offre sans candidat.",
    ),
    ar: said(
      "العروض المشغولة",
      "عروض الموسم المشغولة",
      "العروض المرسلة",
      "العرض الذي علقته المفتشية ليس عرضًا بلا مرشح.",
    ),
    en: said(
      "Offers filled",
      "Seasonal offers filled",
      "Offers passed on",
      "An offer that inspection suspended is not an offer without candidates.",
    ),
  },
});
