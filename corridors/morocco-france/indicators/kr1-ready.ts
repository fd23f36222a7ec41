/** KR1 (indicators KR1): ready to leave. */
import { indicator, internalStep, said, step, stock } from "@wasl/flow";

export default indicator("KR1", {
  effectiveFrom: "2026-01-01",
  procedure: "handover",
  unit: "transfer",
  basis: { row: "indicators KR1", tag: "D" },
  cohort: internalStep("clearDeparture"),
  measure: stock(internalStep("clearDeparture"), internalStep("revokeClearance"), step("depart")),

  words: {
    fr: said(
      "Prêts au départ",
      "Dossiers dont le départ est autorisé et n’a pas eu lieu, en fin de période",
      "",
      "Une image à un jour, pas un flux. Seul l’État requérant peut le dire.",
    ),
    ar: said(
      "الجاهزون للمغادرة",
      "الملفات التي أُذن فيها بالمغادرة ولم تقع، في نهاية الفترة",
      "",
      "صورة في يوم واحد وليست تدفقًا. ولا تستطيع قوله إلا الدولة الطالبة.",
    ),
    en: said(
      "Ready to leave",
      "Cases cleared for departure that have not left, at the end of the period",
      "",
      "A picture of one day, not a flow. Only the requesting State can tell.",
    ),
  },
});
