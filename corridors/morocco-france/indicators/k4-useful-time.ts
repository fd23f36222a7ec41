/** K4 (indicators K4): obtained in useful time. */
import { indicator, rate, said } from "@wasl/flow";
import { inUsefulTime, openedTwice, requested } from "./common.ts";

export default indicator("K4", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "request",
  basis: { row: "indicators K4", tag: "D" },
  cohort: requested,
  measure: rate(inUsefulTime),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Obtenu en temps utile",
      "Laissez-passer émis avant la fin de la rétention et avant le vol",
      "Demandes présentées",
      "Dépend de la durée de la rétention et de la rapidité de la préfecture, pas du poste seul. L’État requis ne connaît que le vol : sa lecture est donc autre.",
    ),
    ar: said(
      "الحصول على الوثيقة في الوقت المناسب",
      "رخص المرور الصادرة قبل نهاية الاحتفاظ وقبل الرحلة",
      "الطلبات المقدمة",
      "يتوقف على مدة الاحتفاظ وسرعة المحافظة، لا على المصلحة وحدها. ولا تعلم الدولة المطلوبة إلا بالرحلة، لذلك تختلف قراءتها.",
    ),
    en: said(
      "Obtained in useful time",
      "Laissez-passer issued before retention ends and before the flight",
      "Requests submitted",
      "Depends on the length of retention and on the prefecture’s speed, not on the post alone. The requested State knows of the flight only: its reading is therefore another.",
    ),
  },
});
