/** K2 (indicators K2): files complete at first reading. */
import { before, rate, said, step } from "@wasl/flow";
import { inBoth, openedTwice, requested } from "./common.ts";

export default inBoth("K2", {
  effectiveFrom: "2026-01-01",
  unit: "request",
  basis: { row: "indicators K2", tag: "D" },
  cohort: requested,
  measure: rate(before(step("acknowledge"), step("askCompletion"))),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Dossiers complets à la première lecture",
      "Demandes prises en compte sans demande de complément",
      "Demandes présentées",
      "C’est l’avis du poste qui reçoit ; celui qui envoie peut en avoir un autre.",
    ),
    ar: said(
      "الملفات الكاملة من القراءة الأولى",
      "الطلبات التي قُبلت دون طلب استكمال",
      "الطلبات المقدمة",
      "هذا رأي المصلحة المستقبلة، وقد يكون للمصلحة المرسلة رأي آخر.",
    ),
    en: said(
      "Files complete at first reading",
      "Requests acknowledged without a request to complete",
      "Requests submitted",
      "It is the verdict of the post that receives; the one that sends may have another.",
    ),
  },
});
