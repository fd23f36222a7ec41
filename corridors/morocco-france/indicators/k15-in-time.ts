/** K15-time (indicators K15): taken back in time. */
import { before, clockEnd, indicator, rate, said, step } from "@wasl/flow";

export default indicator("K15-time", {
  effectiveFrom: "2026-01-01",
  procedure: "take-back",
  unit: "allegation",
  basis: { row: "indicators K15", tag: "D" },
  cohort: step(["agreeToTakeBack", "agreeToHelp"]),
  measure: rate(before(step(["recordTakenBack", "recordBroughtBack"]), clockEnd("takeBack"))),
  grain: "year",
  words: {
    fr: said(
      "Reprises à temps",
      "Personnes reprises avant la fin du délai",
      "Réadmissions à tort reconnues",
      "Qui ne souhaite pas revenir n’est pas repris : ce n’est pas un retard.",
    ),
    ar: said(
      "حالات الاسترجاع في الأجل",
      "الأشخاص الذين استُرجعوا قبل نهاية الأجل",
      "حالات إعادة القبول الخاطئة المعترف بها",
      "من لا يرغب في العودة لا يُسترجع، وليس ذلك تأخرًا.",
    ),
    en: said(
      "Taken back in time",
      "Persons taken back before the time ended",
      "Erroneous readmissions upheld",
      "Who does not wish to come back is not taken back: that is no delay.",
    ),
  },
});
