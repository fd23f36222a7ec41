/** K4-late (indicators K4): obtained late. */
import { all, happened, indicator, not, rate, said, step } from "@wasl/flow";
import { inUsefulTime, openedTwice, requested } from "./common.ts";

export default indicator("K4-late", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "request",
  basis: { row: "indicators K4", tag: "D" },
  cohort: requested,
  measure: rate(all(happened(step("issue")), not(inUsefulTime))),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Obtenu hors délai",
      "Laissez-passer émis après la fin de la rétention ou après le vol",
      "Demandes présentées",
      "Un document tardif n’est pas un refus : la personne est souvent déjà libre.",
    ),
    ar: said(
      "الحصول على الوثيقة خارج الأجل",
      "رخص المرور الصادرة بعد نهاية الاحتفاظ أو بعد الرحلة",
      "الطلبات المقدمة",
      "الوثيقة المتأخرة ليست رفضًا: غالبًا ما يكون الشخص قد أُفرج عنه.",
    ),
    en: said(
      "Obtained late",
      "Laissez-passer issued after retention ended or after the flight",
      "Requests submitted",
      "A late document is no refusal: the person is often free already.",
    ),
  },
});
