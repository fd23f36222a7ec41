/** K13 (indicators K13): releases for want of diligence. */
import { happened, indicator, internalStep, rate, said } from "@wasl/flow";
import { releases } from "./common.ts";

export default indicator("K13", {
  effectiveFrom: "2026-01-01",
  procedure: "laissez-passer",
  unit: "request",
  basis: { row: "indicators K13", tag: "D" },
  cohort: internalStep(["recordPlacement", "recordLaterPlacement"]),
  measure: rate(happened(internalStep(releases, { codes: ["COURT_DILIGENCE"] }))),

  words: {
    fr: said(
      "Remises en liberté faute de diligences",
      "Remises en liberté par la juridiction pour diligences insuffisantes",
      "Placements en rétention consignés",
      "Le motif est lu dans la décision et saisi par une personne, jamais déduit de mots. Seul l’État qui retient peut le dire.",
    ),
    ar: said(
      "الإفراج لعدم كفاية المساعي",
      "حالات الإفراج بقرار قضائي لعدم كفاية المساعي",
      "حالات الإيداع رهن الاحتفاظ المدونة",
      "يقرأ شخصٌ السبب في القرار ويدونه، ولا يُستنتج أبدًا من الكلمات. ولا تستطيع قوله إلا الدولة التي تحتفظ بالشخص.",
    ),
    en: said(
      "Releases for want of diligence",
      "Releases by the court for too little diligence",
      "Placements in retention recorded",
      "The ground is read in the decision and entered by a person, never taken from words. Only the State that retains can tell.",
    ),
  },
});
