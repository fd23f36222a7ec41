/** K16 (indicators K16): documents to be issued again. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("K16", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "document",
  basis: { row: "indicators K16", tag: "D" },
  cohort: step("issue"),
  measure: rate(happened(step("agreeReissue"))),
  each: true,
  words: {
    fr: said(
      "Documents à refaire",
      "Documents pour lesquels un autre a été accordé",
      "Documents émis",
      "Un second document ajoute un document, jamais une demande.",
    ),
    ar: said(
      "الوثائق المعاد إصدارها",
      "الوثائق التي مُنحت أخرى بدلها",
      "الوثائق الصادرة",
      "الوثيقة الثانية تضيف وثيقة ولا تضيف طلبًا أبدًا.",
    ),
    en: said(
      "Documents to be issued again",
      "Documents in whose place another was agreed",
      "Documents issued",
      "A second document adds a document, never a request.",
    ),
  },
});
