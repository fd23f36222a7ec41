/** K14 (indicators K14): cases held by a gate. */
import { indicator, said, unrecorded } from "@wasl/flow";
import { requested } from "./common.ts";

export default indicator("K14", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "request",
  basis: { row: "indicators K14", tag: "D" },
  cohort: requested,
  measure: unrecorded("no-event"),

  words: {
    fr: said(
      "Dossiers arrêtés par une garantie",
      "Dossiers arrêtés",
      "Demandes présentées et dossiers arrêtés",
      "Une condition non remplie n’écrit rien au journal, pour que rien ne s’en déduise. Jamais par garantie, jamais par personne.",
    ),
    ar: said(
      "الملفات التي أوقفتها ضمانة",
      "الملفات الموقوفة",
      "الطلبات المقدمة والملفات الموقوفة",
      "الشرط غير المستوفى لا يدون شيئًا في السجل حتى لا يُستنتج منه شيء. ولا يُعرض أبدًا حسب الضمانة ولا حسب الشخص.",
    ),
    en: said(
      "Cases held by a gate",
      "Cases held",
      "Requests submitted and cases held",
      "A gate that is not met writes nothing in the log, so that nothing can be inferred. Never by gate, never by person.",
    ),
  },
});
