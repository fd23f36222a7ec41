/** KM1-days (indicators KM1): time to the determination. */
import { delay, indicator, said, step } from "@wasl/flow";

export default indicator("KM1-days", {
  effectiveFrom: "2026-01-01",
  procedure: "child-best-interests",
  unit: "file",
  basis: { row: "indicators KM1", tag: "D" },
  cohort: step("secure"),
  measure: delay(step("determine")),
  grain: "year",
  words: {
    fr: said(
      "Délai de la détermination",
      "Jours entre la mise à l’abri et la détermination",
      "",
      "Un délai court n’est pas un objectif : la parole de l’enfant demande du temps.",
    ),
    ar: said("أجل التحديد", "الأيام بين الإيواء وتحديد المصلحة", "", "ليس قصر الأجل هدفًا: كلمة الطفل تحتاج إلى وقت."),
    en: said(
      "Time to the determination",
      "Days from safety to the determination",
      "",
      "A short time is no aim: the child’s own words take time.",
    ),
  },
});
