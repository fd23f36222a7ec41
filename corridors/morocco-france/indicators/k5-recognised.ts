/** K5 (indicators K5): recognised of requested. */
import { happened, rate, said, step } from "@wasl/flow";
import { inBoth, openedTwice, requested } from "./common.ts";

export default inBoth("K5", {
  effectiveFrom: "2026-01-01",
  unit: "request",
  basis: { row: "indicators K5", tag: "D" },
  cohort: requested,
  measure: rate(happened(step("recognise"))),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Reconnus sur demandés",
      "Demandes suivies d’une reconnaissance",
      "Demandes présentées",
      "Une demande adressée au mauvais État l’abaisse, et ce n’est pas un refus.",
    ),
    ar: said(
      "المعترف بهم من مجموع الطلبات",
      "الطلبات التي تلاها اعتراف بالجنسية",
      "الطلبات المقدمة",
      "يخفضها الطلب الموجه إلى غير الدولة المعنية، وليس ذلك رفضًا.",
    ),
    en: said(
      "Recognised of requested",
      "Requests followed by a recognition",
      "Requests submitted",
      "A request to the wrong State lowers it, and is not a refusal.",
    ),
  },
});
