/** KM1 (indicators KM1): best interests determined. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KM1", {
  effectiveFrom: "2026-01-01",
  procedure: "child-best-interests",
  unit: "file",
  basis: { row: "indicators KM1", tag: "D" },
  cohort: step("secure"),
  measure: rate(happened(step("determine"))),
  grain: "year",
  words: {
    fr: said(
      "Intérêt supérieur déterminé",
      "Dossiers dont la détermination est faite",
      "Dossiers ouverts après la mise à l’abri",
      "Aller vite n’est pas bien faire.",
    ),
    ar: said(
      "تحديد المصلحة الفضلى",
      "الملفات التي حُددت فيها المصلحة",
      "الملفات المفتوحة بعد الإيواء",
      "السرعة ليست جودة.",
    ),
    en: said(
      "Best interests determined",
      "Files with a determination",
      "Files opened once the child is safe",
      "Speed is not quality.",
    ),
  },
});
