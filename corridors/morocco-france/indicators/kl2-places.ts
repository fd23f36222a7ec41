/** KL2 (indicators KL2): places taken. */
import { count, entry, indicator, said } from "@wasl/flow";

export default indicator("KL2", {
  effectiveFrom: "2026-01-01",
  procedure: "mobility-channel",
  unit: "channel",
  basis: { row: "indicators KL2", tag: "D" },
  cohort: entry("places"),
  measure: count,
  each: true,
  grain: "year",
  words: {
    fr: said(
      "Places prises",
      "Places inscrites au registre des canaux",
      "",
      "Les résidents sont comptés à part et n’y sont pas. Le nombre convenu est dans les termes du canal, sous Mobilité.",
    ),
    ar: said(
      "المقاعد المشغولة",
      "المقاعد المسجلة في سجل القنوات",
      "",
      "يُحسب المقيمون على حدة ولا يدخلون فيها. والعدد المتفق عليه في شروط القناة ضمن صفحة التنقل.",
    ),
    en: said(
      "Places taken",
      "Places entered in the ledger of the channels",
      "",
      "Residents are counted apart and are not in it. The number agreed stands in the channel’s terms, under Mobility.",
    ),
  },
});
