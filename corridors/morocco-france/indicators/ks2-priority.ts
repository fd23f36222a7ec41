/** KS2-priority (indicators KS2): priority for the next season. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KS2-priority", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-placement",
  unit: "season",
  basis: { row: "indicators KS2", tag: "D" },
  cohort: step("endSeason"),
  measure: rate(happened(step("givePriority"))),

  words: {
    fr: said(
      "Priorité pour la saison suivante",
      "Saisons suivies d’une priorité",
      "Saisons terminées",
      "Seule une faute prouvée ou le souhait du travailleur peut l’écarter ; une plainte jamais.",
    ),
    ar: said(
      "الأولوية للموسم المقبل",
      "المواسم التي تلتها أولوية",
      "المواسم المنتهية",
      "لا يستبعدها إلا خطأ مثبت أو رغبة العامل، ولا تستبعدها شكاية أبدًا.",
    ),
    en: said(
      "Priority for the next season",
      "Seasons followed by a priority",
      "Seasons ended",
      "Only proven misconduct or the worker’s wish can set it aside; a complaint never.",
    ),
  },
});
