/** K1 (indicators K1): requests submitted. */
import { count, said } from "@wasl/flow";
import { inBoth, openedTwice, requested } from "./common.ts";

export default inBoth("K1", {
  effectiveFrom: "2026-01-01",
  unit: "request",
  basis: { row: "indicators K1", tag: "D" },
  cohort: requested,
  measure: count,
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Demandes présentées",
      "Demandes envoyées au poste",
      "",
      "Les brouillons et les demandes refusées par le serveur de l’autre État ne comptent pas. Une demande n’est pas une personne.",
    ),
    ar: said(
      "الطلبات المقدمة",
      "الطلبات المرسلة إلى المصلحة",
      "",
      "لا تُحسب المسودات ولا الطلبات التي رفضها خادم الدولة الأخرى. والطلب ليس شخصًا.",
    ),
    en: said(
      "Requests submitted",
      "Requests sent to the post",
      "",
      "Drafts and requests that the other State’s server refused do not count. A request is not a person.",
    ),
  },
});
