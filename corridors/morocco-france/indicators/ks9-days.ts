/** KS9 (indicators KS9): alerts of the count of days. */
import { indicator, said, step, unrecorded } from "@wasl/flow";

export default indicator("KS9", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-placement",
  unit: "season",
  basis: { row: "indicators KS9", tag: "D" },
  cohort: step("startWork"),
  measure: unrecorded("no-event"),

  words: {
    fr: said(
      "Alertes du compte des jours",
      "Saisons proches de six mois, dans les deux lectures",
      "Saisons commencées",
      "Les jours sont dans la liste du travailleur, qui est personnelle et n’est pas au journal.",
    ),
    ar: said(
      "تنبيهات عدّ الأيام",
      "المواسم القريبة من ستة أشهر حسب القراءتين",
      "المواسم التي بدأت",
      "الأيام في لائحة العامل وهي شخصية وليست في السجل.",
    ),
    en: said(
      "Alerts of the count of days",
      "Seasons close to six months, in both readings",
      "Seasons begun",
      "Days are in the worker’s list, which is personal and not in the log.",
    ),
  },
});
