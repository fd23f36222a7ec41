/** K9-refused (indicators K9): not recognised. */
import { happened, rate, said, step } from "@wasl/flow";
import { inBoth, openedTwice, requested } from "./common.ts";

export default inBoth("K9-refused", {
  effectiveFrom: "2026-01-01",
  unit: "request",
  basis: { row: "indicators K9", tag: "D" },
  cohort: requested,
  measure: rate(happened(step("notRecognise"))),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Non reconnus",
      "Demandes suivies d’une réponse négative",
      "Demandes présentées",
      "Une réponse négative est une réponse : la personne n’est pas tenue pour ressortissante.",
    ),
    ar: said(
      "غير المعترف بهم",
      "الطلبات التي تلاها جواب سلبي",
      "الطلبات المقدمة",
      "الجواب السلبي جواب: لا يُعد الشخص من مواطني الدولة.",
    ),
    en: said(
      "Not recognised",
      "Requests followed by a negative answer",
      "Requests submitted",
      "A negative answer is an answer: the person is not held to be a national.",
    ),
  },
});
