/** K0 (indicators §4): share of irregular situations that reach the post. */
import { indicator, said, unrecorded } from "@wasl/flow";
import { requested } from "./common.ts";

export default indicator("K0", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "request",
  basis: { row: "indicators §4", tag: "D" },
  cohort: requested,
  measure: unrecorded("no-event"),

  words: {
    fr: said(
      "Part des situations irrégulières qui arrivent au poste",
      "Demandes",
      "Personnes trouvées en situation irrégulière",
      "La plupart des situations ne donnent lieu à aucune demande ; leur nombre n’est pas dans le journal. Il faudrait que l’État requérant le publie.",
    ),
    ar: said(
      "نسبة الوضعيات غير القانونية التي تصل إلى المصلحة",
      "الطلبات",
      "الأشخاص الموجودون في وضعية غير قانونية",
      "أغلب الوضعيات لا يترتب عنها أي طلب، وعددها غير موجود في السجل. على الدولة الطالبة أن تنشره.",
    ),
    en: said(
      "Share of irregular situations that reach the post",
      "Requests",
      "Persons found in an irregular situation",
      "Most situations lead to no request; their number is not in the log. The requesting State would have to publish it.",
    ),
  },
});
