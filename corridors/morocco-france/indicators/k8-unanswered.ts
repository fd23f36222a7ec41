/** K8 (indicators K8): unanswered after thirty days. */
import { rate, said, slower } from "@wasl/flow";
import { answers, inBoth, openedTwice, requested } from "./common.ts";

export default inBoth("K8", {
  effectiveFrom: "2026-01-01",
  unit: "request",
  basis: { row: "indicators K8", tag: "D" },
  cohort: requested,
  measure: rate(slower(answers, 30, { turn: "requested" })),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Sans réponse après trente jours",
      "Demandes restées plus de trente jours au poste sans réponse sur la nationalité",
      "Demandes présentées",
      "Le silence n’est jamais un accord. Le temps où le poste attend l’autre partie ne compte pas.",
    ),
    ar: said(
      "دون جواب بعد ثلاثين يومًا",
      "الطلبات التي بقيت لدى المصلحة أكثر من ثلاثين يومًا دون جواب عن الجنسية",
      "الطلبات المقدمة",
      "ليس السكوت موافقة أبدًا. ولا يُحسب الوقت الذي تنتظر فيه المصلحة الطرف الآخر.",
    ),
    en: said(
      "Unanswered after thirty days",
      "Requests that stood with the post for more than thirty days without an answer on nationality",
      "Requests submitted",
      "Silence is never consent. Time in which the post waits for the other party does not count.",
    ),
  },
});
