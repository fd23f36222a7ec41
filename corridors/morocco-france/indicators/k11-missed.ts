/** K11-missed (indicators K11): missed hearings by cause. */
import { indicator, said, split, step } from "@wasl/flow";

export default indicator("K11-missed", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "hearing",
  basis: { row: "indicators K11", tag: "D" },
  cohort: step("confirmHearing"),
  measure: split(step("recordMissedHearing")),
  each: true,
  grain: "year",
  words: {
    fr: said(
      "Auditions manquées par cause",
      "Auditions confirmées qui n’ont pas eu lieu, par cause",
      "Auditions confirmées",
      "Escorte, centre, poste ou personne : la cause est consignée par le poste.",
    ),
    ar: said(
      "جلسات الاستماع الفائتة حسب السبب",
      "الجلسات المؤكدة التي لم تنعقد، حسب السبب",
      "الجلسات المؤكدة",
      "المرافقة أو المركز أو المصلحة أو الشخص: تدون المصلحة السبب.",
    ),
    en: said(
      "Missed hearings by cause",
      "Confirmed hearings that did not take place, by cause",
      "Hearings confirmed",
      "Escort, centre, post or person: the post records the cause.",
    ),
  },
});
