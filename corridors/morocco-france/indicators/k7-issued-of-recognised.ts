/** K7 (indicators K7): issued of recognised (the “80 %” type). */
import { happened, indicator, rate, said, step } from "@wasl/flow";
import { openedTwice } from "./common.ts";

export default indicator("K7", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "request",
  basis: { row: "indicators K7", tag: "S-s" },
  cohort: step("recognise"),
  measure: rate(happened(step("issue"))),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Émis sur reconnus (le type « 80 % »)",
      "Reconnaissances suivies d’un laissez-passer",
      "Reconnaissances prononcées",
      "Ignore qui n’a pas été reconnu ou n’a pas reçu de réponse.",
    ),
    ar: said(
      "الصادرة من مجموع المعترف بهم (من صنف «80 %»)",
      "حالات الاعتراف التي تلتها رخصة مرور",
      "حالات الاعتراف",
      "يغفل من لم يُعترف بهم ومن لم يتلقوا جوابًا.",
    ),
    en: said(
      "Issued of recognised (the “80 %” type)",
      "Recognitions followed by a laissez-passer",
      "Recognitions pronounced",
      "Leaves out who was not recognised or got no answer.",
    ),
  },
});
