/** K3-issue (indicators K3): time from recognition to document. */
import { delay, indicator, said, step } from "@wasl/flow";
import { openedTwice } from "./common.ts";

export default indicator("K3-issue", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "request",
  basis: { row: "indicators K3", tag: "D" },
  cohort: step("recognise"),
  measure: delay(step("issue")),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Délai de la reconnaissance au document",
      "Jours entre la reconnaissance et l’émission du laissez-passer",
      "",
      "Il contient l’attente d’un vol, qui dépend de l’État requérant.",
    ),
    ar: said(
      "الأجل من الاعتراف إلى الوثيقة",
      "الأيام بين الاعتراف بالجنسية وإصدار رخصة المرور",
      "",
      "يشمل انتظار الرحلة، وهو أمر يتوقف على الدولة الطالبة.",
    ),
    en: said(
      "Time from recognition to document",
      "Days from the recognition to the issue of the laissez-passer",
      "",
      "It holds the wait for a flight, which depends on the requesting State.",
    ),
  },
});
