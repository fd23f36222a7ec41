/** KC3 (indicators KC3): applications for assisted return. */
import { count, indicator, opened, said } from "@wasl/flow";

export default indicator("KC3", {
  effectiveFrom: "2026-01-01",
  procedure: "assisted-return",
  unit: "file",
  basis: { row: "indicators KC3", tag: "D" },
  cohort: opened,
  measure: count,

  words: {
    fr: said("Demandes d’aide au retour", "Dossiers ouverts", "", "Jamais un objectif : la demande doit rester libre."),
    ar: said("طلبات المساعدة على العودة", "الملفات المفتوحة", "", "ليست هدفًا أبدًا: يجب أن يبقى الطلب حرًا."),
    en: said("Applications for assisted return", "Files opened", "", "Never a target: applying must stay free."),
  },
});
