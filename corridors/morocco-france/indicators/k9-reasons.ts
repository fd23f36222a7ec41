/** K9 (indicators K9): negative answers by reason. */
import { said, split, step } from "@wasl/flow";
import { answers, inBoth, openedTwice } from "./common.ts";

export default inBoth("K9", {
  effectiveFrom: "2026-01-01",
  unit: "request",
  basis: { row: "indicators K9", tag: "D" },
  cohort: answers,
  measure: split(step("notRecognise")),
  exclusions: [openedTwice],
  grain: "year",
  words: {
    fr: said(
      "Réponses négatives par motif",
      "Réponses par motif de non-reconnaissance",
      "Réponses sur la nationalité",
      "Plus d’un dixième de motifs « autre » signale une mauvaise liste de motifs.",
    ),
    ar: said(
      "الأجوبة السلبية حسب السبب",
      "الأجوبة حسب سبب عدم الاعتراف",
      "الأجوبة عن الجنسية",
      "إذا تجاوز السبب «آخر» العُشر فلائحة الأسباب غير ملائمة.",
    ),
    en: said(
      "Negative answers by reason",
      "Answers by reason of non-recognition",
      "Answers on nationality",
      "More than a tenth of “other” means a bad list of reasons.",
    ),
  },
});
