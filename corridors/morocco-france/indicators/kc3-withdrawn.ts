/** KC3-withdrawn (indicators KC3): changes of mind before departure. */
import { before, indicator, opened, rate, said, step } from "@wasl/flow";
import { changedMind } from "./common.ts";

export default indicator("KC3-withdrawn", {
  effectiveFrom: "2026-01-01",
  procedure: "assisted-return",
  unit: "file",
  basis: { row: "indicators KC3", tag: "D" },
  cohort: opened,
  measure: rate(before(changedMind, step("depart"))),

  words: {
    fr: said(
      "Changements d’avis avant le départ",
      "Personnes qui ont changé d’avis avant de partir",
      "Dossiers ouverts",
      "C’est le signe que le consentement peut se retirer, pas un échec.",
    ),
    ar: said(
      "العدول قبل السفر",
      "الأشخاص الذين عدلوا قبل السفر",
      "الملفات المفتوحة",
      "علامة على أن الموافقة يمكن سحبها وليست إخفاقًا.",
    ),
    en: said(
      "Changes of mind before departure",
      "Persons who changed their mind before leaving",
      "Files opened",
      "It shows that consent can be withdrawn, and is no failure.",
    ),
  },
});
