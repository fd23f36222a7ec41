/** KL3 (indicators KL3): processing time. */
import { delay, indicator, said, step } from "@wasl/flow";
import { openedTwice } from "./common.ts";

export default indicator("KL3", {
  effectiveFrom: "2026-01-01",
  procedure: "legal-mobility",
  unit: "request",
  basis: { row: "indicators KL3", tag: "D" },
  cohort: step("sendRequest"),
  measure: delay(step(["authorise", "refuse"]), { turn: "requested" }),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Délai de traitement",
      "Jours entre la demande et la décision, quand la main est à l’État d’accueil",
      "",
      "Un dossier jamais complet n’est pas un dossier traité en zéro jour.",
    ),
    ar: said(
      "أجل المعالجة",
      "الأيام بين الطلب والقرار حين يكون الدور بيد دولة الاستقبال",
      "",
      "الملف الذي لم يكتمل قط ليس ملفًا عولج في صفر يوم.",
    ),
    en: said(
      "Processing time",
      "Days from the request to the decision while the turn is with the host State",
      "",
      "A file that was never complete is not one treated in zero days.",
    ),
  },
});
