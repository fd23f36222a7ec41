/** K3 (indicators K3): time to answer on nationality. */
import { delay, said } from "@wasl/flow";
import { answers, inBoth, openedTwice, requested } from "./common.ts";

export default inBoth("K3", {
  effectiveFrom: "2026-01-01",
  unit: "request",
  basis: { row: "indicators K3", tag: "D" },
  cohort: requested,
  measure: delay(answers, { turn: "requested" }),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Délai de réponse sur la nationalité",
      "Jours entre la demande et la réponse, quand la main est au poste",
      "",
      "Le temps où le poste attend une réponse ou un complément n’y est pas, ni le temps suspendu. Les demandes encore ouvertes comptent.",
    ),
    ar: said(
      "أجل الجواب عن الجنسية",
      "الأيام بين الطلب والجواب حين يكون الدور بيد المصلحة",
      "",
      "لا يشمل الوقت الذي تنتظر فيه المصلحة جوابًا أو استكمالًا، ولا وقت التعليق. وتُحسب الطلبات التي ما زالت مفتوحة.",
    ),
    en: said(
      "Time to answer on nationality",
      "Days from the request to the answer while the turn is with the post",
      "",
      "Time in which the post waits for an answer or a completion is not in it, nor is suspended time. Requests still open count.",
    ),
  },
});
