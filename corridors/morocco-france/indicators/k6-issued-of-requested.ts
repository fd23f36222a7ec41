/** K6 (indicators K6): issued of requested (the “25 %” type). */
import { happened, indicator, rate, said, step } from "@wasl/flow";
import { openedTwice, requested } from "./common.ts";

export default indicator("K6", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "request",
  basis: { row: "indicators K6", tag: "S-s" },
  cohort: requested,
  measure: rate(happened(step("issue"))),
  exclusions: [openedTwice],
  words: {
    fr: said(
      "Émis sur demandés (le type « 25 % »)",
      "Demandes suivies d’un laissez-passer",
      "Demandes présentées",
      "Au dénominateur figurent des personnes qui ne sont pas ressortissantes et des demandes encore ouvertes.",
    ),
    ar: said(
      "الصادرة من مجموع الطلبات (من صنف «25 %»)",
      "الطلبات التي تلتها رخصة مرور",
      "الطلبات المقدمة",
      "يضم المقام أشخاصًا ليسوا من مواطني الدولة وطلبات ما زالت مفتوحة.",
    ),
    en: said(
      "Issued of requested (the “25 %” type)",
      "Requests followed by a laissez-passer",
      "Requests submitted",
      "The denominator holds persons who are not nationals and requests that are still open.",
    ),
  },
});
