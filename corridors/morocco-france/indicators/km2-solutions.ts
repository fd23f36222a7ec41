/** KM2 (indicators KM2): lasting solutions by kind. */
import { indicator, said, split, step } from "@wasl/flow";

export default indicator("KM2", {
  effectiveFrom: "2026-01-01",
  procedure: "child-best-interests",
  unit: "file",
  basis: { row: "indicators KM2", tag: "D" },
  cohort: step("determine"),
  measure: split(step(["protectHere", "closeAfterArrival", "recordAdulthood", "reachMajority"])),
  grain: "year",
  words: {
    fr: said(
      "Solutions durables par nature",
      "Dossiers par issue",
      "Dossiers dont la détermination est faite",
      "Toutes les issues ont le même rang : aucune n’est un objectif, et aucun classement n’en est fait.",
    ),
    ar: said(
      "الحلول الدائمة حسب نوعها",
      "الملفات حسب مآلها",
      "الملفات التي حُددت فيها المصلحة",
      "جميع المآلات في المرتبة نفسها: لا أحد منها هدف ولا يُرتب بها أحد.",
    ),
    en: said(
      "Lasting solutions by kind",
      "Files by outcome",
      "Files with a determination",
      "All outcomes are of equal rank: none is a target, and nothing is ranked by them.",
    ),
  },
});
